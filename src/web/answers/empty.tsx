import type { ComponentChildren } from 'preact';

/** That there is nothing here, and what to do about it. */
export function Empty({
  title,
  isScreen = false,
  children,
}: {
  readonly title: string;
  /** Whether there is nothing else on the screen: then it is its heading. */
  readonly isScreen?: boolean;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      {isScreen ? <h1 class="title">{title}</h1> : <p class="title">{title}</p>}
      {children}
    </div>
  );
}
