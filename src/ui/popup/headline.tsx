/** Which article this is. */
import type { ComponentChildren } from 'preact';
import type { ArticleInfo } from '../../engine/types.ts';

/** `children`: its date, with which the line under the title goes on. */
export function Headline({ info: { title, site }, children }: { info: ArticleInfo; children: ComponentChildren }) {
  return (
    <>
      <h1 dir="auto">{title}</h1>
      <div class="meta">
        {site !== null && (
          <>
            <bdi>{site}</bdi>
            <span class="dot">·</span>
          </>
        )}
        {children}
      </div>
    </>
  );
}
