import { makeStyles } from "@fluentui/react-components";

/** A list of choices is as wide as its place, whatever its longest choice. */
export const useSelectStyles = makeStyles({
  field: { minWidth: 0 },
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});
