//! Modules use only what ARCHITECTURE.md lets them use.

use std::path::Path;

use crate::support::project;

/// Each module, and the others that it may name beside `bytes`, which all may.
const ALLOWED: [(&str, &[&str]); 15] = [
    ("bytes", &[]),
    ("syntax", &[]),
    ("catalog", &[]),
    ("evaluate", &["syntax", "catalog"]),
    ("format", &["syntax", "catalog"]),
    ("init", &[]),
    ("host", &["evaluate"]),
    ("lint", &["evaluate", "syntax", "catalog"]),
    ("fix", &["lint", "syntax", "evaluate"]),
    ("convert", &["evaluate", "syntax", "catalog"]),
    ("schema", &["catalog", "lint"]),
    ("generate", &["evaluate", "syntax", "catalog"]),
    ("report", &["lint", "syntax", "catalog", "evaluate", "fix"]),
    ("pages", &["catalog", "lint"]),
    (
        "cli",
        &[
            "catalog", "syntax", "evaluate", "host", "lint", "fix", "report", "convert", "generate",
            "schema", "settings", "format", "init", "pages",
        ],
    ),
];

fn sources(path: &Path, out: &mut Vec<std::path::PathBuf>) {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).unwrap().flatten() {
            sources(&entry.path(), out);
        }
    } else if path.extension().is_some_and(|extension| extension == "rs") {
        out.push(path.to_owned());
    }
}

#[test]
fn modules_use_what_they_may() {
    for (module, allowed) in ALLOWED {
        let mut files = Vec::new();
        for path in [project(&format!("src/{module}")), project(&format!("src/{module}.rs"))] {
            if path.exists() {
                sources(&path, &mut files);
            }
        }
        for file in files {
            let text = std::fs::read_to_string(&file).unwrap();
            for (at, _) in text.match_indices("crate::") {
                let name: String =
                    text[at + 7..].chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
                let fine = ["", "bytes", module].contains(&name.as_str()) || allowed.contains(&name.as_str());
                assert!(fine, "{} uses crate::{name}", file.display());
            }
        }
    }
}

#[test]
fn only_host_and_cli_touch_the_file_system() {
    for module in [
        "bytes", "syntax", "catalog", "evaluate", "format", "init", "lint", "fix", "convert", "schema",
        "generate", "report", "pages",
    ] {
        let path = project(&format!("src/{module}"));
        let mut files = Vec::new();
        if path.exists() {
            sources(&path, &mut files);
        }
        for file in files {
            if file.components().any(|part| part.as_os_str() == "tests") {
                continue;
            }
            let text = std::fs::read_to_string(&file).unwrap();
            for forbidden in ["std::fs", "std::process", "std::net::Tcp", "std::env"] {
                assert!(!text.contains(forbidden), "{} uses {forbidden}", file.display());
            }
        }
    }
}
