//! Whatever bytes and places: no panic, and nothing that acts on who reads it.

use proptest::prelude::*;

use super::*;

const NASTY: &[u8] = b"\x1b]0;owned\x07\x1b[2J \r\0\x7f\xff\xfe \xc2\x9b31m ]]> ::error::x \"'<&> \xe2\x80\xae\xe2\x80\x8b\t\xef\xbb\xbf\n::set-output\r\n\xe4\xb8\xad\xf0\x9f\x98\x80";

/// What may stand in an output: line ends, and in colour the beginning of a colour.
fn is_clean(text: &str) -> bool {
    text.chars().all(|c| c == '\n' || !escape::is_hidden(c))
}

fn without_colors(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let first = parts.next().unwrap_or_default().to_owned();
    first
        + &parts
            .map(|part| {
                part.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';')
                    .strip_prefix('m')
                    .expect("a colour")
            })
            .collect::<String>()
}

fn all_clean(report: &Report) {
    for (format, name) in Format::ALL.iter().copied() {
        let text = render(format, report);
        assert!(is_clean(&text), "{name}: {text:?}");
    }
    for (color, unicode, width) in
        [(true, true, 100), (true, false, 60), (false, true, 0), (false, false, 40)]
    {
        let text = render_as(
            Format::Human,
            report,
            Style { color, unicode, width, summary: true, links: false, fold: true },
        );
        assert!(is_clean(&without_colors(&text)), "{text:?}");
    }
}

#[test]
fn nothing_hidden_is_written() {
    let words = String::from_utf8_lossy(NASTY).into_owned();
    let findings = (0..NASTY.len()).map(|at| {
        Finding::new(&TWICE, place(0, at, NASTY.len().min(at + 9)), words.clone())
            .related(Some(place(0, at / 2, at)), words.clone())
            .help(words.clone())
            .unsafe_fix(words.clone(), Vec::new())
    });
    let mut report = one(&words, NASTY, findings.collect());
    give_edit(&mut report, Span { start: 1, end: 2 }, &words);
    all_clean(&report);
}

#[test]
fn json_keeps_what_it_escapes() {
    let words = "a\u{7f}\u{9b}\u{202e}\u{e0041}\u{1b}\n\"\\";
    let text = render(Format::Json, &one("a.ini", "x", vec![Finding::new(&TWICE, place(0, 0, 1), words)]));
    assert!(text.contains("a\\u007f\\u009b\\u202e\\udb40\\udc41\\u001b\\n\\\"\\\\"), "{text}");
    let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(value["findings"][0]["message"], words);
}

#[test]
fn places_at_every_edge() {
    for text in ["", "\n", "\r\n", "a", "a\n", "\n\n\n", "a\r\nb\r\n", "中\t中\n\tb"] {
        let ends = text.len() + 3;
        let findings = (0..ends).flat_map(|start| (start..ends).map(move |end| (start, end)));
        let findings = findings.map(|(start, end)| {
            Finding::new(&TWICE, place(0, start, end), "").related(Some(place(0, end, end)), "related")
        });
        all_clean(&one("a.ini", text, findings.collect()));
    }
}

#[test]
fn a_line_of_100_kilobytes_is_clipped() {
    for unit in ["a", "中", "e\u{301}", "\t", "\u{301}", "\u{1f468}\u{200d}", "{\"a\":1},"] {
        let text = format!("[uwsgi]\n{}\n", unit.repeat(100_000 / unit.len()));
        let near = |part: usize| 8 + unit.len() * (100_000 / unit.len() * part / 10);
        let findings = (0..=10).map(|part| {
            let at = near(part);
            let covers = if part % 2 == 0 { unit.len() * 3 } else { 50_000 };
            Finding::new(&TWICE, place(0, at, at + covers), "long")
                .related(Some(place(0, 8, 9)), "its beginning")
        });
        let report = one("a.ini", text, findings.collect());
        all_clean(&report);
        let shown = render_as(
            Format::Human,
            &report,
            Style { color: false, unicode: true, width: 80, summary: true, links: false, fold: true },
        );
        let widest = shown.lines().map(unicode_width::UnicodeWidthStr::width).max().unwrap_or_default();
        assert!(widest <= 80, "{unit:?}: {widest}\n{shown}");
    }
}

#[test]
fn findings_without_a_file_are_told() {
    let mut report = one(
        "a.ini",
        "x",
        vec![Finding::new(&TWICE, place(9, 1, 2), "far").related(Some(place(8, 0, 1)), "away")],
    );
    all_clean(&report);
    assert!(render(Format::Human, &report).contains("away"));
    report.files[0].sources.clear();
    all_clean(&report);
}

fn any_text() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        3 => "[a-z =\\[\\]]{0,12}".prop_map(String::into_bytes),
        2 => Just(b"\n".to_vec()),
        1 => any::<char>().prop_map(|c| c.to_string().into_bytes()),
        1 => proptest::collection::vec(any::<u8>(), 0..6),
        1 => Just(b"\r\n".to_vec()),
        1 => Just(b"env = SECRET=\t".to_vec()),
        1 => Just("中".repeat(60).into_bytes()),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(120) })]

    #[test]
    fn any_bytes_and_places_are_fine(
        files in proptest::collection::vec(any_text(), 1..3),
        places in proptest::collection::vec((0_u16..4, 0_u32..700, 0_u32..700, 0_u16..4, 0_u32..700, 0_u32..90), 0..6),
        words in ".{0,80}",
    ) {
        let at = |load, start, end| Place { source: SourceId(load), span: Span { start, end } };
        let findings = places.iter().map(|&(load, start, end, other, from, long)| {
            let finding = Finding::new(&RELOAD, at(load / 3, start, end), words.clone()).help(words.clone());
            let related = finding.related(Some(at(other / 2, from, from + long)), words.clone());
            let mut finding = related.related(Some(at(load / 3, from, from)), "a second place").safe_fix(words.clone(), Vec::new());
            let edit = Edit { place: at(load, start, end), text: words.clone() };
            finding.repair.iter_mut().for_each(|repair| repair.edits = vec![edit.clone()]);
            finding
        });
        let findings = findings.collect();
        let sources = files.iter().map(|bytes| source(&words, bytes.clone())).collect();
        all_clean(&report(vec![FileReport { sources, findings, ..FileReport::default() }]));
    }
}
