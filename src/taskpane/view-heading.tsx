import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

const useStyles = makeStyles({ heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" } });

export interface ViewHeadingProps {
  readonly children: string;
  /** A view that takes the place of another takes the focus with it, so that it is heard and the keyboard is there. */
  readonly takesFocus?: boolean;
}

/** The heading of what a tab shows. */
export function ViewHeading({ children, takesFocus = false }: ViewHeadingProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
