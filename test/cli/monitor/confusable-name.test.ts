import { assert, property, stringMatching } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { resemblance } from '../../../cli/src/monitor/confusable-name.ts';

describe('a new name that resembles a watched one', () => {
  it.each([
    ['io.github.acrne/weather', 'io.github.acme/weather', 'look-alike'],
    ['io.github.acme-inc/weather', 'io.github.acmeinc/weather', 'look-alike'],
    ['io.github.acme1/weather', 'io.github.acmel/weather', 'look-alike'],
    ['io.github.acmee/weather', 'io.github.acme/weather', 'near'],
    ['io.github.amce/weather', 'io.github.acme/weather', 'near'],
    ['io.github.acmee/wheather', 'io.github.acme/weather', 'near'],
    ['com.acme-weather/server', 'com.acme-weathers/server', 'near'],
    ['io.github.stranger/weather', 'io.github.acme/weather', 'same-last-part'],
    ['io.github.acrne/anything', 'io.github.acme/*', 'look-alike'],
    ['io.github.acmee/anything', 'io.github.acme/*', 'near'],
  ])('threat 5: %s / %s: %s', (name, watched, kind) => {
    expect(resemblance(name, watched)).toBe(kind);
  });

  it.each([
    ['io.github.acme/weather2', 'io.github.acme/weather'],
    ['io.github.acme/weather', 'io.github.acme/weather'],
    ['io.github.acme/weather', 'io.github.acme/*'],
    ['io.github.stranger/server', 'io.github.acme/server'],
    ['io.github.stranger/mcp-server', 'io.github.acme/mcp_server'],
    ['io.github.stranger/map', 'io.github.acme/map'],
    ['io.github.stranger/whether', 'io.github.acme/weather'],
    ['io.github.bob/weather-pro', 'io.github.acme/weather'],
    ['io.gitlab.acme/other', 'io.github.acme/weather'],
    ['io.github.abc/x', 'io.github.abd/x'],
    ['io.github.acme.sub/anything', 'io.github.acme/*'],
    ['io.github.stranger/anything', 'io.github.acme/*'],
  ])('is not %s to who watches %s', (name, watched) => {
    expect(resemblance(name, watched)).toBeUndefined();
  });

  const segment = stringMatching(/^[a-z0-9]{4,12}$/);
  test('names of one namespace never resemble each other, and the order of two names does not matter', () => {
    assert(
      property(segment, segment, segment, segment, (a, b, c, d) => {
        expect(resemblance(`io.${a}/${c}`, `io.${a}/${d}`)).toBeUndefined();
        expect(resemblance(`io.${a}/${c}`, `io.${b}/${d}`)).toBe(resemblance(`io.${b}/${d}`, `io.${a}/${c}`));
      }),
    );
  });
});
