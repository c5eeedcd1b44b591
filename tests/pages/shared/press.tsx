import * as React from "react";

/** Meta's sites build their buttons from `div role=button`; a key press on one counts as a click, as on the sites. */
export function PressableDiv(props: {
  readonly label?: string;
  readonly disabled?: boolean;
  readonly className?: string;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}) {
  const press = () => {
    if (props.disabled !== true) props.onPress();
  };
  return (
    <div
      role="button"
      tabIndex={0}
      className={`press ${props.className ?? ""}`}
      aria-label={props.label}
      aria-disabled={props.disabled === true ? "true" : undefined}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key === "Enter" || event.key === " ") {
          event.preventDefault();
          press();
        }
      }}
    >
      {props.children}
    </div>
  );
}
