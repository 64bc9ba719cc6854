import { describe, expect, it } from 'vitest';
import { readAssignment } from '../../src/detector/index.js';

/** Reads the assignment round the word `password` and gives its name, operator, quote and value. */
function read(text: string): readonly string[] | null {
  const bytes = Buffer.from(text);
  const start = bytes.indexOf('password');
  const found = readAssignment({ bytes, from: 0, to: bytes.length }, { start, end: start + 'password'.length });
  const cut = (at: { start: number; end: number }): string => bytes.toString('utf8', at.start, at.end);
  return found && [cut(found.name), found.operator, found.quote, cut(found.value)];
}

describe('assignments', () => {
  it.each([
    ['db_password=hunter2\n', ['db_password', '=', '', 'hunter2']],
    ['password: hunter2\n', ['password', ':', '', 'hunter2']],
    ['"password": "hun\\"ter2",', ['password', ':', '"', 'hun\\"ter2']],
    ["config['password'] = 'hunter2';", ['password', '=', "'", 'hunter2']],
    ["define('password', 'hunter2');", ['password', ',', "'", 'hunter2']],
    [':password => "hunter2"', ['password', '=', '"', 'hunter2']],
    ['let password: &str = "hunter2";', ['password', '=', '"', 'hunter2']],
    ['password := `hunter2`', ['password', '=', '`', 'hunter2']],
    ['password ||= "hunter2"', ['password', '=', '"', 'hunter2']],
    ['tool --password hunter2 -v', ['--password', ' ', '', 'hunter2']],
    ['<password>hunter2</password>', ['password', '>', '', 'hunter2']],
    ['<add key="password" value="hunter2" />', ['password', '=', '"', 'hunter2']],
    ['- name: "password"\n', null],
    ['{\\"password\\":\\"hunter2\\"}', ['password', ':', '\\"', 'hunter2']],
    ['set.password("hunter2")', ['set.password', '(', '"', 'hunter2']],
    ["b.password = b'hunter2'", ['b.password', '=', "'", 'hunter2']],
    ['password', null],
    ['password = "open\n', null],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
