param name string
param location string
param registryServer string
param image string
param identityId string
param identityClientId string
param cosmosEndpoint string
param cosmosDatabase string
param community string
param openAiEndpoint string
param modelDeployment string
param embeddingsDeployment string
@secure()
param linkSecret string

var port = 3978

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: 30
  }
}

resource appEnvironment 'Microsoft.App/managedEnvironments@2025-01-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    // By way of a diagnostic setting, since the direct way needs the workspace's key.
    appLogsConfiguration: {
      destination: 'azure-monitor'
    }
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
  }
}

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: appEnvironment
  name: 'logs'
  properties: {
    workspaceId: workspace.id
    logs: [
      {
        category: 'ContainerAppConsoleLogs'
        enabled: true
      }
      {
        category: 'ContainerAppSystemLogs'
        enabled: true
      }
    ]
  }
}

resource app 'Microsoft.App/containerApps@2025-01-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    environmentId: appEnvironment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: port
        transport: 'http'
        allowInsecure: false
      }
      secrets: [
        { name: 'link-secret', value: linkSecret }
      ]
      registries: [
        {
          server: registryServer
          identity: identityId
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'service'
          image: '${registryServer}/${image}'
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: [
            { name: 'HOST', value: '0.0.0.0' }
            { name: 'PORT', value: string(port) }
            { name: 'AUTHENTICATION', value: 'on' }
            { name: 'MICROSOFT_APP_TYPE', value: 'UserAssignedMSI' }
            { name: 'MICROSOFT_APP_ID', value: identityClientId }
            { name: 'MICROSOFT_APP_TENANT_ID', value: tenant().tenantId }
            { name: 'STORE', value: 'cosmos' }
            { name: 'COSMOS_ENDPOINT', value: cosmosEndpoint }
            { name: 'COSMOS_DATABASE', value: cosmosDatabase }
            { name: 'COMMUNITIES_DIR', value: 'communities' }
            { name: 'COMMUNITY', value: community }
            { name: 'LOG_LEVEL', value: 'info' }
            // An empty variable counts as absent. The identity opens Azure OpenAI: there is no key.
            { name: 'MODEL', value: empty(modelDeployment) ? '' : 'azure' }
            { name: 'MODEL_ENDPOINT', value: empty(modelDeployment) ? '' : openAiEndpoint }
            { name: 'MODEL_NAME', value: modelDeployment }
            { name: 'EMBEDDINGS', value: empty(embeddingsDeployment) ? '' : 'azure' }
            { name: 'EMBEDDINGS_ENDPOINT', value: empty(embeddingsDeployment) ? '' : openAiEndpoint }
            { name: 'EMBEDDINGS_NAME', value: embeddingsDeployment }
            // The app's own address, which it cannot ask itself for before it is made.
            { name: 'PUBLIC_URL', value: 'https://${name}.${appEnvironment.properties.defaultDomain}' }
            { name: 'LINK_SECRET', secretRef: 'link-secret' }
            // Read by Azure's own library: which of the app's identities opens the database.
            { name: 'AZURE_CLIENT_ID', value: identityClientId }
          ]
          probes: [
            {
              // Only at the start. A store that fails later must not take away the bot that says so; the platform's
              // own probes then ask no more than that the port is open.
              type: 'Startup'
              httpGet: {
                path: '/healthz'
                port: port
              }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 10
            }
          ]
        }
      ]
      // Teams gives up long before a replica has woken, and reminders are swept by one that runs.
      scale: {
        minReplicas: 1
        maxReplicas: 2
      }
    }
  }
}

output url string = 'https://${app.properties.configuration.ingress.fqdn}'
