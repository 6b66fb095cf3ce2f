//! Readers: lossless where they promise it, total everywhere.

use proptest::prelude::*;
use uwsgi_lint::syntax::{LineIndex, ini};

fn pairs(source: &[u8], section: &[u8]) -> Vec<(String, String)> {
    let document = ini::parse(source);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    document
        .entries_of(source, section)
        .map(|e| (text(e.key.bytes(source)), text(e.value.bytes(source))))
        .collect()
}

/// A file, and the keys and values of its section `uwsgi`.
type Case = (&'static [u8], &'static [(&'static str, &'static str)]);

#[test]
fn ini_reads_as_the_server_does() {
    // Each recorded from a real 2.0.31.
    let table: [Case; 14] = [
        (b"[uwsgi]\na = 1 # x\n", &[("a", "1 # x")]),
        (b"[uwsgi\na = 1\n", &[]),
        (b"[uwsgix\na = 1\n", &[("a", "1")]),
        (b"[uwsgi] ; foo\na = 1\n", &[]),
        (b"[ uwsgi ]\na = 1\n", &[]),
        (b"[uwsgi]   \na = 1\n", &[("a", "1")]),
        (b"[uwsgi]\r\na = 1\r\nb = 2\r\n", &[("a", "1"), ("b", "2")]),
        (b"\xef\xbb\xbf[uwsgi]\na = 1\n", &[]),
        (b"\xef\xbb\xbf\n[uwsgi]\na = 1\n", &[("a", "1")]),
        (b"[uwsgi]\na = b=c=d\n= x\n=\n", &[("a", "b=c=d"), ("", "x"), ("", "")]),
        (b"[uwsgi]\nmaster\na: b\n", &[("master", ""), ("a: b", "")]),
        (b"[uwsgi]\na = 1\n\0b = 2\nc = 3\0 4\n", &[("a", "1"), ("c", "3")]),
        (b"[uwsgi]\na=1\n[x]\nb=2\n[uwsgi]\nc=3", &[("a", "1"), ("c", "3")]),
        (b"[uwsgi]\na=1\n[\nb=2\n", &[("a", "1")]),
    ];
    for (source, expected) in table {
        let expected: Vec<_> = expected.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        assert_eq!(pairs(source, b"uwsgi"), expected, "{}", String::from_utf8_lossy(source));
    }
}

proptest! {
    #[test]
    fn ini_lines_put_together_are_the_file(source in proptest::collection::vec(any::<u8>(), 0..400)) {
        let mut whole = Vec::new();
        for line in ini::lines(&source) {
            prop_assert!(line.full.start <= line.text.start && line.text.end <= line.full.end);
            whole.extend_from_slice(line.full.of(&source));
        }
        prop_assert_eq!(whole, source);
    }

    #[test]
    fn ini_spans_lie_in_the_file_in_order(source in "[a-z\\[\\]=;# \t\r\n%()]{0,200}") {
        let source = source.as_bytes();
        let mut last = 0;
        for entry in ini::parse(source).entries {
            prop_assert!(entry.span.start >= last && entry.span.end as usize <= source.len());
            prop_assert!(entry.key.span().end <= entry.value.span().start || entry.value.span().is_empty());
            last = entry.span.end;
        }
    }

    #[test]
    fn positions_count_from_one(source in proptest::collection::vec(any::<u8>(), 0..200), at in 0u32..250) {
        let (line, column) = LineIndex::new(&source).position(&source, at);
        prop_assert!(line >= 1 && column >= 1);
    }
}
