import { createServer } from "node:http";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import { listenOnLoopback } from "./listen.ts";

export const APP_ID = "11111111-2222-4333-8444-555555555555";
const CHANNEL_ISSUER = "https://api.botframework.com";

/** Made once for all chats: making them is slow, and each issuer's metadata has its own address. */
const keys = {
  teams: await generateKeyPair("RS256"),
  webchat: await generateKeyPair("RS256"),
  stranger: await generateKeyPair("RS256"),
};

/** How a token differs from the one that Teams would send. */
export interface TokenFlaws {
  /** Replaces claims; undefined leaves one out. */
  readonly claims?: JWTPayload;
  readonly keyId?: string;
  /** `stranger`: a key that the issuer does not list. `webchat`: one that it endorses for another channel. */
  readonly signedWith?: "teams" | "webchat" | "stranger" | "nothing";
}

/** Stands for Microsoft's issuer: lists its keys as OpenID metadata on loopback and makes tokens with them. */
export async function startIssuer(serviceUrl: string) {
  const listed = [
    { ...(await exportJWK(keys.teams.publicKey)), kid: "teams", endorsements: ["msteams"] },
    { ...(await exportJWK(keys.webchat.publicKey)), kid: "webchat", endorsements: ["webchat"] },
  ];
  const server = createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    const metadata = { issuer: CHANNEL_ISSUER, jwks_uri: `${issuer.url}/keys` };
    response.end(JSON.stringify(request.url === "/keys" ? { keys: listed } : metadata));
  });
  const issuer = await listenOnLoopback(server);

  async function token({ claims, keyId, signedWith = "teams" }: TokenFlaws = {}): Promise<string> {
    const now = Math.floor(Date.now() / 1000);
    const lifetime = { nbf: now - 60, exp: now + 3600 };
    const payload = { iss: CHANNEL_ISSUER, aud: APP_ID, serviceurl: serviceUrl, ...lifetime, ...claims };
    if (signedWith === "nothing") return new UnsecuredJWT(payload).encode();
    const kid = keyId ?? (signedWith === "webchat" ? "webchat" : "teams");
    return await new SignJWT(payload)
      .setProtectedHeader({ alg: "RS256", kid })
      .sign(keys[signedWith].privateKey);
  }

  return { openIdMetadataUrl: `${issuer.url}/openid`, token, close: issuer.close };
}
