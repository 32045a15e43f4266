import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with one plain line of counts, for people and for programs that read the end of a log. */
export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const file of modules) {
      if (file.children.size === 0 && file.state() === 'failed') counts.failed += 1;
      for (const test of file.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') counts.passed += 1;
        else if (state === 'failed') counts.failed += 1;
        else counts.skipped += 1;
      }
    }
    console.log(`\nvitest: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  }
}
