import { describe, expect, it } from 'vitest';
import { readAssignment, readAssignments } from '../../src/detector/index.js';

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
    ["--password=#{config['db']['password']} -e", null],
    ["--password=#{config['db'] || 'hunter2'} -e", ['--password', '=', "'", 'db']],
    ['password', null],
    ['password = "open\n', null],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

/** All values that are read under the word `password`. */
function readAll(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const start = bytes.indexOf('password');
  return readAssignments({ bytes, from: 0, to: bytes.length }, { start, end: start + 'password'.length }).map(
    ({ value, nth }) => `${nth}:${bytes.toString('utf8', value.start, value.end)}`,
  );
}

describe('values of expressions and prose', () => {
  it.each([
    ['password = os.getenv("PASSWORD", "hunter2")', ['1:PASSWORD', '2:hunter2']],
    ['password = os.environ["X"] or "hunter2"', ['0:os.environ[', '1:X', '2:hunter2']],
    ['password = Some("hunter2"),', ['1:hunter2']],
    ['password: String("hunter2")', ['1:hunter2']],
    ['password = "" || "hunter2"', ['1:hunter2']],
    ['const password string = "hunter2"', ['0:hunter2']],
    ['password, other := "hunter2", "hunter3"', ['0:hunter2']],
    ['if (password == "hunter2") {', ['0:hunter2']],
    ['if [ "${password}" == "hunter2" ]', ['0:hunter2']],
    ['the password is "hunter2"', ['0:hunter2']],
    ['the password is required', []],
    [
      String.raw`"password": "{\"user\": \"app\", \"sig\": \"hunter2\"}", "x": "y"`,
      [String.raw`0:{\"user\": \"app\", \"sig\": \"hunter2\"}`, '1:app', '2:hunter2'],
    ],
    [`password = '{"sig": "hunter2"}', ": "other""`, ['0:{"sig": "hunter2"}', '1:hunter2']],
    ["password: hunter'2x", ["0:hunter'2x"]],
    ["echo 'password: hunter2'", ['0:hunter2']],
    ['set password hunter22 now', ['0:hunter22']],
    ['password: |\n    hunter2 and more\n', ['0:hunter2 and more']],
    ['password =\n  "hunter2"\n', ['0:hunter2']],
    ['- name: password\n  value: hunter2\n', ['0:hunter2']],
    ['<key>password</key>\n<string>hunter2</string>', ['0:hunter2']],
    ['password := []byte{1, 2, 3, 4, 5, 6, 7, 8}', ['0:1, 2, 3, 4, 5, 6, 7, 8']],
    ['password = ["one1", "two2"]', ['0:[', '1:one1', '2:two2']],
    ['password: "Bearer hunter2"', ['0:hunter2']],
    ['password: Token hunter2\n', ['0:hunter2']],
    ['my_password = base64==\n', ['0:base64==']],
  ])('%j', (text, expected) => {
    expect(readAll(text)).toEqual(expected);
  });
});
