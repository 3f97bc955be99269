import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute } from './route';

describe('addresses inside the workspace', () => {
  it('carry the area and its filter there and back', () => {
    const hash = formatRoute('log', { action: 'flag', text: 'à côté & plus', network: '' });
    expect(hash).toBe('#log?action=flag&text=%C3%A0+c%C3%B4t%C3%A9+%26+plus');
    expect(parseRoute(hash)).toEqual({ area: 'log', params: { action: 'flag', text: 'à côté & plus' } });
  });

  it('lead to Today when they name nothing known', () => {
    expect(parseRoute('')).toEqual({ area: 'today', params: {} });
    expect(parseRoute('#<script>')).toEqual({ area: 'today', params: {} });
  });
});
