import assert from "node:assert/strict";
import { placesIn } from "../../../src/domain/community/places-in.ts";
import { shippedCommunity } from "../../builders/shipped-communities.ts";

describe("the places of a community", () => {
  it("are its municipalities and districts as people say them, each once, and no hospital", () => {
    const { community } = shippedCommunity("ostfold");
    const places = placesIn([community, community]);
    for (const name of ["Moss", "Indre Østfold", "Vestby", "Halden"])
      assert.equal(places.filter((place) => place === name).length, 1, name);
    assert.ok(
      places.every((place) => !/kommune|distrikt|Sykehuset/.test(place)),
      places.join(),
    );
  });
});
