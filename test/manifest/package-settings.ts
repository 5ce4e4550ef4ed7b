/** What an operator sets to build the package. */
export const SETTINGS = {
  MICROSOFT_APP_ID: "11111111-1111-4111-8111-111111111111",
  PUBLIC_URL: "https://enighet.example.no",
  DEVELOPER_NAME: 'Helsefellesskapet "Prøve"',
  DEVELOPER_URL: "https://example.no/enighet",
  PRIVACY_URL: "https://example.no/personvern",
  TERMS_URL: "https://example.no/vilkar",
};
