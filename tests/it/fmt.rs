//! `fmt`: the layout changes, the reading does not.

use std::collections::BTreeMap;

use proptest::prelude::*;
use uwsgi_lint::format::{format_ini, reason_to_leave};
use uwsgi_lint::syntax::Format;
use uwsgi_lint::syntax::ini;

use crate::evaluate::{evaluated, files_of, listed, tricky};
use crate::support::project;

fn formatted(source: &str) -> String {
    let out = format_ini(source.as_bytes()).unwrap_or_else(|| source.as_bytes().to_vec());
    String::from_utf8(out).unwrap()
}

#[test]
fn lines_are_laid_out() {
    let table = [
        ("[uwsgi]\nmaster=true", "[uwsgi]\nmaster = true\n"),
        ("[uwsgi]\n  a  =\t b=c ; d  \n\tmaster \n", "[uwsgi]\na = b=c ; d\nmaster\n"),
        ("\n\n[uwsgi]\n\n \n\t\na = 1\n\n\n", "[uwsgi]\n\na = 1\n"),
        ("[uwsgi]\n=x\n=\na=\n", "[uwsgi]\n= x\n=\na =\n"),
        ("[uwsgi]\r\na=1\nb=2\r\n", "[uwsgi]\r\na = 1\r\nb = 2\r\n"),
        ("[uwsgi]\na=1\r\nb=2\r\n", "[uwsgi]\na = 1\nb = 2\n"),
        ("\t#  a = b  c \n ;d\n", "#  a = b  c\n;d\n"),
        // What a header says depends on each of its bytes.
        (" [uwsgi] ; x  \n[ uwsgi ]\n[uwsgi\na=1\n", "[uwsgi] ; x\n[ uwsgi ]\n[uwsgi\na = 1\n"),
        (" \n\t\n", ""),
    ];
    for (before, after) in table {
        assert_eq!(formatted(before), after, "{before:?}");
    }
}

#[test]
fn blocks_are_indented() {
    let before = "[uwsgi]\nif-env=A\nb=1\n# c\nendif=\nfor = x y\n  if-file = z\nd=1\nend=\nend=\ne=1\nif-opt=f\n[x]\ng=1\n";
    let after = "[uwsgi]\nif-env = A\n    b = 1\n    # c\nendif =\nfor = x y\n    if-file = z\n    d = 1\nend =\n\
                 end =\ne = 1\nif-opt = f\n[x]\ng = 1\n";
    assert_eq!(formatted(before), after);
}

#[test]
fn magic_variables_keep_their_surroundings() {
    // `%=` and `% ` are replaced as pairs, and a key may grow a `=`.
    for same in ["[uwsgi]\na%=b\n", "[uwsgi]\na% =b\n", "[uwsgi]\n%n=b\n", "[uwsgi]\na%%=b\n"] {
        assert_eq!(format_ini(same.as_bytes()), None, "{same:?}");
        assert_eq!(reason_to_leave(b"a.ini", Format::Ini, same.as_bytes()), None, "{same:?}");
    }
    assert_eq!(formatted("[uwsgi]\na=%d% x %%  \n b%=c \n"), "[uwsgi]\na = %d% x %%\nb%=c\n");
}

#[test]
fn files_whose_lines_are_not_what_they_seem_are_left_alone() {
    let table: [&[u8]; 8] = [
        b"[uwsgi]\na=1%\nb=2\n",
        b"[uwsgi]\na=1% \nb=2\n",
        b"[uwsgi]\n# 5%\r\nb=2\n",
        b"[uwsgi]\na=1%",
        b"[uwsgi]\na=%%%\n",
        b"[uwsgi]\na=1\0\n",
        b"\xef\xbb\xbf[uwsgi]\na=1\n",
        b"\xff\xfe[\0",
    ];
    for source in table {
        assert!(
            reason_to_leave(b"a.ini", Format::Ini, source).is_some(),
            "{}",
            String::from_utf8_lossy(source)
        );
        assert_eq!(format_ini(source), None);
    }
}

#[test]
fn every_fixture_reads_the_same() {
    let mut count = 0;
    for path in glob::glob(project("fixtures/**/*.ini").to_str().unwrap()).unwrap().flatten() {
        let source = std::fs::read(&path).unwrap();
        let Some(after) = format_ini(&source) else { continue };
        count += 1;
        let pairs = |source: &[u8]| {
            let entries = ini::parse(source).entries.into_iter();
            entries
                .map(|e| (e.key.bytes(source).to_vec(), e.value.bytes(source).to_vec()))
                .collect::<Vec<_>>()
        };
        assert_eq!(pairs(&source), pairs(&after), "{}", path.display());
        assert_eq!(format_ini(&after), None, "{}", path.display());
    }
    assert!(count >= 5, "{count} fixtures change");
}

fn same_for_the_server(text: &str) -> Result<(), TestCaseError> {
    let Some(after) = format_ini(text.as_bytes()) else { return Ok(()) };
    prop_assert_eq!(format_ini(&after), None, "a second time");
    let after = String::from_utf8(after).unwrap();
    let env = BTreeMap::from([("HOME".to_owned(), "/root".to_owned())]);
    let (old, new) = (evaluated(&files_of(text), &env, false), evaluated(&files_of(&after), &env, false));
    prop_assert_eq!(listed(&old), listed(&new), "{:?}\n{:?}", text, after);
    prop_assert_eq!(old.outcome(), new.outcome());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn the_server_reads_the_same(text in tricky()) {
        same_for_the_server(&text)?;
    }

    /// Without the pieces that make a file one that is left alone.
    #[test]
    fn the_server_reads_the_same_of_likely_files(text in "\\[uwsgi\\](\r?\n[ \t]?(if-env|endif|for|end|a|b|set|\\[uwsgi\\]|;|#|%n|%z|%%)[ \t]{0,2}(=|)[ \t]{0,2}(%[np%x=]|[ab%\\(\\)=]{0,6})[ \t]?){0,12}") {
        same_for_the_server(&text)?;
    }

    #[test]
    fn any_bytes_do(source in proptest::collection::vec(any::<u8>(), 0..300)) {
        if let Some(after) = format_ini(&source) {
            prop_assert_eq!(format_ini(&after), None);
        }
    }
}
