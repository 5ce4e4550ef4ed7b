// What the service needs today, in one resource group. How to use it, and what is untested: docs/deployment.md.
targetScope = 'resourceGroup'

@description('Begins every name: lower-case letters and digits.')
@minLength(3)
@maxLength(12)
param name string = 'enighet'

@description('Where everything that has a place is kept.')
param location string = 'norwayeast'

@description('A container registry that exists in this resource group.')
param registryName string

@description('Repository and tag in that registry, such as enighet:1.0.0.')
param image string

@description('The id of the community that a person belongs to when nothing else says it; a folder in the image.')
param community string

@description('The name that the bot has in Teams.')
@maxLength(42)
param displayName string = 'Enighet'

@description('An Azure OpenAI resource that exists, as https://<resource>.openai.azure.com. Empty: no model is asked.')
param openAiEndpoint string = ''

@description('The deployment there of a chat model that writes short answers. Empty: none are written.')
param modelDeployment string = ''

@description('The deployment there of an embedding model. Empty: clauses are found by their words alone.')
param embeddingsDeployment string = ''

@description('Signs the addresses of documents. Made anew at each deployment: links from before it are then no good.')
@secure()
param linkSecret string = newGuid()

// Cosmos DB accounts and bots share one namespace with everybody else's.
var uniqueName = '${name}-${uniqueString(resourceGroup().id)}'

// The one identity is the bot towards Teams, the reader and writer of the database and the puller of images. The one
// secret signs links, and nobody needs to know it.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

module store 'modules/cosmos.bicep' = {
  name: '${name}-store'
  params: {
    accountName: uniqueName
    location: location
    principalId: identity.properties.principalId
  }
}

module registryAccess 'modules/registry-access.bicep' = {
  name: '${name}-registry-access'
  params: {
    registryName: registryName
    principalId: identity.properties.principalId
  }
}

module service 'modules/container-app.bicep' = {
  name: '${name}-service'
  params: {
    name: name
    location: location
    registryServer: registryAccess.outputs.loginServer
    image: image
    identityId: identity.id
    identityClientId: identity.properties.clientId
    cosmosEndpoint: store.outputs.endpoint
    cosmosDatabase: store.outputs.databaseName
    community: community
    openAiEndpoint: openAiEndpoint
    modelDeployment: modelDeployment
    embeddingsDeployment: embeddingsDeployment
    linkSecret: linkSecret
  }
}

module bot 'modules/bot.bicep' = {
  name: '${name}-bot'
  params: {
    name: uniqueName
    displayName: displayName
    endpoint: '${service.outputs.url}/api/messages'
    identityId: identity.id
    identityClientId: identity.properties.clientId
  }
}

@description('MICROSOFT_APP_ID for `npm run package`.')
output appId string = identity.properties.clientId

@description('PUBLIC_URL for `npm run package`.')
output publicUrl string = service.outputs.url
