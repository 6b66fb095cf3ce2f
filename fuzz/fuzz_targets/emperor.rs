#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| uwsgi_lint_fuzz::targets::target("emperor").expect("a target")(
    bytes
));
