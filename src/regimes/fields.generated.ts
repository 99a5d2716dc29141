// Made by `npm run generate` from schemas/regime.schema.json. Change the schema, not this file.

/** Fields that an object may have, by its place with `*` for list entries, or by the name of its definition. */
export const FIELDS: Readonly<Record<string, readonly string[]>> = {
  "": [
    "$schema",
    "id",
    "name",
    "authority",
    "asOf",
    "isLaw",
    "scale",
    "note",
    "scope",
    "clocks",
    "requirements"
  ],
  "/name": [
    "en",
    "ko"
  ],
  "/authority": [
    "en",
    "ko"
  ],
  "/note": [
    "en",
    "ko"
  ],
  "/scope": [
    "anyOf",
    "addressees"
  ],
  "/scope/anyOf/*": [
    "name",
    "expect"
  ],
  "/scope/anyOf/*/name": [
    "en",
    "ko"
  ],
  "/scope/addressees/*": [
    "name",
    "expect",
    "requirements"
  ],
  "/scope/addressees/*/name": [
    "en",
    "ko"
  ],
  "/clocks/*": [
    "id",
    "name",
    "trigger",
    "audience",
    "events",
    "stage",
    "from",
    "deadlineMinutes",
    "isWithoutDelay",
    "requirement",
    "appliesFrom",
    "source"
  ],
  "/clocks/*/name": [
    "en",
    "ko"
  ],
  "/clocks/*/trigger": [
    "en",
    "ko"
  ],
  "/clocks/*/source": [
    "status",
    "asOf",
    "note"
  ],
  "/clocks/*/source/note": [
    "en",
    "ko"
  ],
  "/requirements/*": [
    "id",
    "citation",
    "requirement",
    "check",
    "parameters",
    "subject",
    "where",
    "expect",
    "mustHold",
    "whenNone",
    "evidence",
    "remedy",
    "source",
    "examples"
  ],
  "/requirements/*/citation": [
    "en",
    "ko"
  ],
  "/requirements/*/requirement": [
    "en",
    "ko"
  ],
  "/requirements/*/remedy": [
    "en",
    "ko"
  ],
  "/requirements/*/source": [
    "status",
    "asOf",
    "note"
  ],
  "/requirements/*/source/note": [
    "en",
    "ko"
  ],
  "/requirements/*/examples": [
    "meets",
    "fails"
  ]
};
