import { gunzipSync } from 'node:zlib';

const of = (...lines: readonly string[]): Buffer => gunzipSync(Buffer.from(lines.join(''), 'base64'));

/** What the rows of each database hold; `value` of the second goes over several pages. */
export const ROWS = [
  ['short', 'one'],
  ['long', `start ${'middle '.repeat(300)}end`],
  ['blob', 'bytes in a blob'],
  ['last', 'z'],
] as const;

/** Databases of one table with pages of 512 bytes, made by SQLite and packed by gzip. */
export const DATABASES = {
  utf8: of(
    'H4sIAAAAAAACA+2Vz0rDQBDGZ9KkBaF4kFIvhTn6p3jxBawSvPSi9gU2ZqyLm0Q2oxhvvoHoE/iIvoG7SBB66aF6kOzHLr9vl2FZ',
    '5jvM1cVcC9NNZQsldAwRIMIJEYCzAH34Ebodr5zXKYKjaxz6YnwDt4LWyuBgPJngy6GozHDNIrpc1i2js8t0tkhpMTudp9Te7umc',
    'dCm8ZEv3VhfKNnTHzZRKVTAJP8mUHpV5aH2uRFFmqmzfZxNjAfiJ79g4E/R32ooTGG2DUbU87/achwMfQtYI1y4/+s7k9Tzqw+hj',
    'AKZy0YqyQoXOc8Mbw32hN8QExjtQ31ZWqpJ9/L/zeMB/hMs/CW3oLvyMD23oLvxYCm3oKLjMvwDqpQv4AAwAAA==',
  ),
  utf16le: of(
    'H4sIAAAAAAACA+2XPU7DQBCF3zh2EkAIUVAgJdKmA4Rp6KgIiAIpBX8XsLEJFnaMkgUROrgJV+E23IK3ixAoFHT8aPfZO5pv1pZH',
    'b9zs6fGg0Lm6qMdVotU2AohgVymAKTCPDwlX+IkDfK8AW+eyaF6WGLz/tx6OpNWLY3k81EiQokSOCZfmVWCEIWmWg32c4AB9nDEq',
    'xj72MLD57KNrzDLWDWvuDbnG5GvGAhU/OcaUfMX6FJvMRqxVJGWfv2M01VtWS9x8qWesm8aVbb1mXIeZTSgLkBfZkQ4Td7UURugu',
    '05mEs9C4R6fBAjbezUqnOp+oYqQSlZZ1+tQOmug+i919G6C2I9I0uLKjzOwf8vtENVYkQm+VTV6yXdOkaTo3W+FfatXTzxIVeTfc',
    'Jarp3XCXqJZ3w12i2t4Nd4ma8264S+aM791wl4y8Gy5SzvN/hlfDcJdYABQAAA==',
  ),
  utf16be: of(
    'H4sIAAAAAAACA+2XPU7DQBCF3zjODyCEKCiQEmnTAcI0dFQERIGUgr8L2NgECztBzoIwHdyEq3AbbsHbRQgUCjp+tDv2juZ7tuXR',
    'G2/h0+NhrjN1ManKWKttBBDBrlIAS2AeHyFc4Sdu4PsIsHUui+ZhicDzf8fDkbT7USSPh9CIkaBAhimX5pFjjBFphgPs4wQHGOCM',
    'WTEPsIehrWcfXWOVUjeseW3EVZGvmXOUfGWFmnxFvcYmqzG1kqTs/XfMRr2lWuDmi55SN40r2/qEed3MJpQFyIvsSJeFu7EUNtFb',
    'Bp2JOQuN+26DAjbezUpqnU1VPlaxSopJ8tQJWug9C+zVtwFqOyJNg0s7ytR+Ib9P3Kwr0kR/FWzyku2aJk3Tmd3Tf6lVTz9LQNO7',
    '4TABLe+GwwS0vRsOE9DxbjhMwJx3w2Ey//jeDXfJhHfDRcr4/5++AgEU4F4AFAAA',
  ),
} as const;
