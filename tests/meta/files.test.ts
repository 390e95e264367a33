import { describe, expect, it } from 'vitest';
import { isCode, projectFiles, read, withoutComments } from './sources.ts';

/**
 * Lines of code in one file. Comments and blank lines do not count: no file gets better by saying less about itself.
 * Page controllers are where extensions grow files of thousands of lines.
 */
const LONGEST = 300;

/** Files that may be longer, each with its reason. */
const LONGER: Readonly<Record<string, string>> = {};

/** Folders of one machine: of a user, or of the place where somebody happened to work. */
const MACHINE_PATH = /(?:^|[^\w.*])(?:\/(?:home|Users|root|work|farm)\/\w+|\/tmp\/\w+|[A-Z]:\\Users\\\w+)/;

const BINARY = /\.(?:bin|gif|ico|jpe?g|png|webp|woff2?|zip)$/;

const texts = projectFiles()
  .filter((file) => !BINARY.test(file))
  .map((file) => ({ file, text: read(file) }));

function linesOfCode(text: string): number {
  return withoutComments(text)
    .split('\n')
    .filter((line) => line.trim() !== '').length;
}

describe('the files', () => {
  it(`stay under ${LONGEST} lines of code`, () => {
    const long = texts
      .filter(({ file }) => isCode(file) && !(file in LONGER))
      .map(({ file, text }) => ({ file, lines: linesOfCode(text) }))
      .filter(({ lines }) => lines > LONGEST);
    expect(long).toEqual([]);
  });

  it('hold no path of one machine and no address of a package registry', () => {
    const found = texts
      .filter(({ file }) => file !== 'tests/meta/files.test.ts')
      .flatMap(({ file, text }) => text.split('\n').map((line, index) => ({ at: `${file}:${index + 1}`, line })))
      .filter(({ line }) => MACHINE_PATH.test(line) || /https?:\/\/registry\./.test(line) || /"resolved":/.test(line));
    expect(found).toEqual([]);
  });

  it('leave no test switched off or singled out', () => {
    const found = texts
      .filter(({ file }) => /\.test\.tsx?$/.test(file))
      .filter(({ text }) => /\b(?:it|test|describe)\.(?:only|skip|todo)\(/.test(withoutComments(text)))
      .map(({ file }) => file);
    expect(found).toEqual([]);
  });
});
