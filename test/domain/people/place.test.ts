import assert from "node:assert/strict";
import { join } from "node:path";
import { readCommunityFile } from "../../../src/adapters/documents/community-file.ts";
import { placeKey, placesOf, placeWithKey } from "../../../src/domain/people/place.ts";
import { MOSS, seated, USERS } from "../../builders/seated-community.ts";

describe("the places of a community", () => {
  for (const id of ["ostfold", "innlandet"])
    it(`in ${id} have a key each, by which they are found again`, async () => {
      const { community } = await readCommunityFile(join("communities", id));
      const places = placesOf(community);
      assert.equal(new Set(places.map(placeKey)).size, places.length);
      for (const place of places) assert.deepEqual(placeWithKey(placeKey(place), community), place);
    });

  it("are a seat's holder and deputies, observers, offices of each body, and roles of each side", () => {
    const keys = placesOf(seated).map(placeKey);
    for (const key of [
      "holder/ssu/ssu-moss",
      "deputy/ssu/ssu-moss",
      "observer/ssu/ssu-users",
      "secretary/hospital",
    ])
      assert.ok(keys.includes(key), key);
    assert.deepEqual(placeWithKey("holder/ssu/ssu-moss", seated), MOSS);
    assert.deepEqual(placeWithKey("observer/ssu/ssu-users", seated), USERS);
    for (const key of ["holder/ssu", "observer/ssu/ssu-moss", "holder/pm/ssu-moss", "secretary", ""])
      assert.equal(placeWithKey(key, seated), undefined, key);
  });
});
