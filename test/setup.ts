import fc from "fast-check";

/** The same examples in every run, so that a red test is the change's doing; SEED=random looks for new ones. */
const seed = process.env.SEED ?? "20251115";
if (seed !== "random") fc.configureGlobal({ seed: Number(seed) });
