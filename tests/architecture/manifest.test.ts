import { describe, expect, it } from 'vitest';
import { readBuild, type Target } from './read-build';

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  optional_permissions?: string[];
  content_scripts?: unknown[];
  web_accessible_resources?: unknown[];
  content_security_policy: { extension_pages: string };
  default_locale: string;
  name: string;
  description: string;
}

const agreed: Record<Target, string[]> = {
  'chrome-mv3': ['storage', 'scripting', 'alarms', 'contextMenus', 'activeTab', 'sidePanel'],
  'firefox-mv3': ['storage', 'scripting', 'alarms', 'contextMenus', 'activeTab'],
};

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('the manifest of %s', (target) => {
  const build = readBuild(target);
  const manifest = JSON.parse(build.get('manifest.json') ?? '{}') as Manifest;

  it('asks for exactly the permissions agreed on', () => {
    expect([...manifest.permissions].sort()).toEqual([...agreed[target]].sort());
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it('has no host at install: each is asked for when a person switches it on', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('shows nothing of itself to web pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('runs only the code it came with', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.content_security_policy.extension_pages).toBe("script-src 'self'; object-src 'none'");
    const pages = [...build].filter(([path]) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    for (const [path, html] of pages) {
      const sources = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => /src="([^"]*)"/.exec(tag)?.[1] ?? 'inline');
      expect(
        sources.filter((source) => !source.startsWith('/')),
        path,
      ).toEqual([]);
    }
    const scripts = [...build].filter(([path]) => path.endsWith('.js'));
    const remote = /import\(\s*["'`]https?:|importScripts\(\s*["'`]https?:|\.src\s*=\s*["'`]https?:/;
    expect(scripts.filter(([, text]) => remote.test(text)).map(([path]) => path)).toEqual([]);
  });

  it('speaks French and English, within what the stores allow', () => {
    expect(manifest.default_locale).toBe('en');
    for (const language of ['en', 'fr']) {
      const messages = JSON.parse(build.get(`_locales/${language}/messages.json`) ?? '{}') as Record<
        string,
        { message: string }
      >;
      const shown = (text: string) => messages[/^__MSG_(\w+)__$/.exec(text)?.[1] ?? '']?.message ?? '';
      expect(shown(manifest.name)).toMatch(/^.{1,75}$/);
      expect(shown(manifest.description)).toMatch(/^.{1,132}$/);
    }
  });
});
