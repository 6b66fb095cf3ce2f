//! The picture in the README is what the program prints: `UPDATE_PICTURE=1 cargo test --test it picture` draws it anew.

use std::fmt::Write as _;
use std::process::Command;

use crate::support::project;

const ARGS: [&str; 3] = [
    "fixtures/reference/uwsgi.ini",
    "--select",
    "duplicate-option,daemonize-umask-zero,touch-reload-directory",
];

/// The picture's measures, in pixels of a fixed-width font of 13.
const LINE: usize = 17;
const COLUMN: f64 = 7.8;
const MARGIN: usize = 16;

/// The look of a text: what `ESC [ … m` set.
#[derive(Clone, Default, PartialEq)]
struct Look {
    bold: bool,
    dim: bool,
    color: Option<&'static str>,
}

impl Look {
    fn set(&mut self, codes: &str) {
        for code in codes.split(';') {
            match code {
                "" | "0" => *self = Self::default(),
                "1" => self.bold = true,
                "2" => self.dim = true,
                "22" => (self.bold, self.dim) = (false, false),
                "39" => self.color = None,
                _ => self.color = Some(color(code)),
            }
        }
    }

    fn attributes(&self) -> String {
        let mut out = String::new();
        if let Some(color) = self.color {
            let _ = write!(out, " fill=\"{color}\"");
        }
        out.push_str(if self.bold { " font-weight=\"bold\"" } else { "" });
        out.push_str(if self.dim { " opacity=\"0.6\"" } else { "" });
        out
    }
}

fn color(code: &str) -> &'static str {
    match code {
        "31" | "91" => "#ff7b72",
        "32" | "92" => "#7ee787",
        "33" | "93" => "#e3b341",
        "34" | "94" => "#79c0ff",
        "35" | "95" => "#d2a8ff",
        "36" | "96" => "#76e3ea",
        "37" | "97" => "#f0f6fc",
        "90" => "#8b949e",
        _ => panic!("no colour known for {code}"),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// One line as a text element; pieces of one look together.
fn drawn(line: &str, at: usize, look: &mut Look, out: &mut String) {
    let _ = write!(out, "<text y=\"{at}\" x=\"{MARGIN}\" xml:space=\"preserve\">");
    for (number, piece) in line.split("\u{1b}[").enumerate() {
        let text = match piece.split_once('m').filter(|_| number > 0) {
            Some((codes, text)) => {
                look.set(codes);
                text
            }
            None => piece,
        };
        if !text.is_empty() {
            let _ = write!(out, "<tspan{}>{}</tspan>", look.attributes(), escaped(text));
        }
    }
    out.push_str("</text>\n");
}

fn picture(text: &str) -> String {
    let lines: Vec<&str> = text.trim_end().lines().collect();
    let height = MARGIN * 2 + LINE * lines.len();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some hundred pixels")]
    let width = MARGIN * 2 + (COLUMN * 96.0) as usize;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace\" font-size=\"13\" \
         fill=\"#e6edf3\">\n<title>What uwsgi-lint says of a file that starts without a word</title>\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#0d1117\"/>\n"
    );
    let mut look = Look::default();
    for (number, line) in lines.iter().enumerate() {
        drawn(line, MARGIN + LINE * number + 12, &mut look, &mut out);
    }
    out.push_str("</svg>\n");
    out
}

#[test]
fn the_picture_is_what_is_printed() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_uwsgi-lint"));
    command.current_dir(project("")).args(ARGS).args(["--color", "always"]).env("COLUMNS", "94");
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let printed = String::from_utf8(output.stdout).unwrap();
    let command = format!("$ uwsgi-lint {}", ARGS.join(" "));
    let now = picture(&format!("{command}\n\n{printed}").replace("fixtures/reference/", ""));
    let path = project("docs/report.svg");
    if std::env::var_os("UPDATE_PICTURE").is_some() {
        std::fs::write(&path, &now).unwrap();
    }
    let checked_in = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(checked_in == now, "docs/report.svg is stale: UPDATE_PICTURE=1 cargo test --test it picture");
    roxmltree::Document::parse(&now).unwrap();
}
