import type { Clock } from "../../domain/kernel/clock.ts";
import type { WheelLinks } from "../../presentation/wheel/wanted-wheel.ts";
import type { LinkSettings } from "./document-links.ts";
import { signCalendar, signPicture } from "./wheel-token.ts";

/** A card with a picture stands in a conversation for weeks, and the picture holds no names. */
const PICTURE_DAYS = 30;
const FILE_HOURS = 8;

export function createWheelLinks({ publicUrl, secret }: LinkSettings, clock: Clock): WheelLinks {
  const after = (hours: number) => Math.floor(clock.now().epochMilliseconds / 1_000) + hours * 3_600;
  return {
    fileHours: FILE_HOURS,
    pictureOf(wanted, person) {
      const address = `${publicUrl}/wheel/${signPicture(wanted, person, after(PICTURE_DAYS * 24), secret)}`;
      return { png: `${address}.png`, svg: `${address}.svg` };
    },
    calendarOf: (wanted, person) =>
      `${publicUrl}/calendar/${signCalendar(wanted, person, after(FILE_HOURS), secret)}.ics`,
  };
}
