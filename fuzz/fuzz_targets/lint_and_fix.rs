#![no_main]

libfuzzer_sys::fuzz_target!(
    |bytes: &[u8]| uwsgi_lint_fuzz::targets::target("lint_and_fix").expect("a target")(bytes)
);
