import type { Clock } from "../../domain/kernel/clock.ts";
import { type DocumentLinks, fileNameOf } from "../../presentation/paper/wanted-document.ts";
import { signToken } from "./document-token.ts";

export interface LinkSettings {
  /** Where browsers reach the service, without a slash at the end. */
  readonly publicUrl: string;
  /** At least 32 characters that nobody can guess; who has it can make links. */
  readonly secret: string;
}

const HOURS = 8;

/** Addresses that are good for a working day. */
export function createDocumentLinks({ publicUrl, secret }: LinkSettings, clock: Clock): DocumentLinks {
  return {
    hours: HOURS,
    addressOf(wanted, person) {
      const until = Math.floor(clock.now().epochMilliseconds / 1_000) + HOURS * 3_600;
      const token = signToken(wanted, person, until, secret);
      return `${publicUrl}/documents/${token}/${encodeURIComponent(fileNameOf(wanted))}`;
    },
  };
}
