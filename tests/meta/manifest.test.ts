import { describe, expect, it } from 'vitest';
import { TARGETS } from '../../tools/build.ts';
import { builtManifest } from './built.ts';

describe.each(TARGETS)('the manifest for %s', (target) => {
  const manifest = builtManifest(target);

  it('is of version 3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('asks for three permissions and for web pages, now and later', () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    expect([...(manifest.host_permissions ?? [])].sort()).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  });

  it('shows pages no file of the extension, and has the browser refuse its own pages and worker all else', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages.split('; ');
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]));
    expect(policy.join(' ')).not.toMatch(/https?:|\*|unsafe-eval|blob:/);
  });

  it('suggests keys for four commands, all different, as many as Chrome takes', () => {
    const commands = manifest.commands ?? {};
    expect(Object.keys(commands).sort()).toEqual([
      '_execute_action',
      'next-mention',
      'previous-mention',
      'toggle-marks',
    ]);
    const keys = Object.values(commands).map((command) => command.suggested_key?.default);
    expect(new Set(keys).size).toBe(4);
    expect(keys).not.toContain(undefined);
  });

  it('puts one script on every page: the gate', () => {
    const scripts = manifest.content_scripts?.flatMap(({ js }) => js ?? []);
    expect(scripts).toEqual(['gate.js']);
    expect(manifest.content_scripts?.flatMap(({ matches }) => matches).sort()).toEqual(['http://*/*', 'https://*/*']);
  });
});

describe('the manifests', () => {
  it('state the oldest browsers that can paint', () => {
    expect(builtManifest('chrome').minimum_chrome_version).toBe('128');
    expect(builtManifest('firefox').browser_specific_settings?.gecko?.strict_min_version).toBe('146.0');
  });

  it('declare to Firefox that nothing is collected', () => {
    const gecko = builtManifest('firefox').browser_specific_settings?.gecko;
    expect(gecko?.id).toMatch(/^[\w.-]+@[\w.-]+$/);
    expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
  });
});
