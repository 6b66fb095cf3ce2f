//! What the documentation says is so: its commands run, its links lead somewhere, the translation keeps up.
//!
//! In a block `console` a line `$ COMMAND` runs in a folder of its own with the files of `fixtures/docs`; `? N` is its
//! exit status. Then comes what it prints, where `...` stands for any lines and `[..]` for a part of one; with nothing
//! there the output is not compared.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value as Json;

use crate::cli::{code, folder, put, run as run_program, stderr};
use crate::support::project;

/// Programs that a reader has to have; scripts under `.ci` run the commands that matter here.
const OF_OTHERS: [&str; 11] =
    ["cargo", "pip", "docker", "pre-commit", "check-jsonschema", "apt", "git", "mdbook", "cd", "npm", "code"];

/// Pages that people write, by their path in the project.
fn pages() -> Vec<PathBuf> {
    let mut pages = vec![project("README.md"), project("README.zh-CN.md"), project("CONTRIBUTING.md")];
    let docs = std::fs::read_dir(project("docs")).unwrap().flatten().map(|entry| entry.path());
    pages.extend(docs.filter(|path| path.extension().is_some_and(|extension| extension == "md")));
    pages.sort();
    pages
}

/// The blocks of a page with the word behind their fence, without the indentation of a list.
fn blocks(text: &str) -> Vec<(String, String)> {
    let mut blocks: Vec<(String, String)> = Vec::new();
    let mut open: Option<usize> = None;
    for line in text.lines() {
        let trimmed = line.trim_start();
        if let Some(word) = trimmed.strip_prefix("```") {
            open = if open.is_some() { None } else { Some(line.len() - trimmed.len()) };
            if open.is_some() {
                blocks.push((word.to_owned(), String::new()));
            }
        } else if let Some(indent) = open {
            let block = &mut blocks.last_mut().unwrap().1;
            block.push_str(line.get(indent..).unwrap_or(trimmed));
            block.push('\n');
        }
    }
    assert!(open.is_none(), "a block is not closed");
    blocks
}

#[derive(Debug)]
struct Step {
    command: String,
    status: Option<i32>,
    output: Vec<String>,
}

fn steps(block: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for line in block.lines() {
        match (line.strip_prefix("$ "), steps.last_mut()) {
            (Some(command), _) => {
                steps.push(Step { command: command.to_owned(), status: None, output: Vec::new() });
            }
            (None, Some(step)) => match line.strip_prefix("? ") {
                Some(status) if step.status.is_none() && step.output.is_empty() => {
                    step.status = Some(status.parse().unwrap());
                }
                _ => step.output.push(line.to_owned()),
            },
            (None, None) => panic!("no command before {line:?}"),
        }
    }
    steps
}

/// Whether lines are as expected.
fn same(expected: &[String], found: &[&str]) -> bool {
    match expected.split_first() {
        None => found.is_empty(),
        Some((first, rest)) if first == "..." => (0..=found.len()).any(|skip| same(rest, &found[skip..])),
        Some((first, rest)) => {
            found.split_first().is_some_and(|(line, left)| same_line(first, line) && same(rest, left))
        }
    }
}

fn same_line(expected: &str, found: &str) -> bool {
    let mut parts = expected.split("[..]");
    let Some(mut rest) = found.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let mut open = false;
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = if part.is_empty() { "" } else { &rest[at + part.len()..] };
        open = part.is_empty();
    }
    open || rest.trim_end().is_empty()
}

/// A folder with the files that the commands are about.
fn sandbox(test: &str, page: &Path) -> PathBuf {
    let name = page.file_stem().unwrap().to_string_lossy().into_owned();
    let at = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test).join(&name);
    let _ = std::fs::remove_dir_all(&at);
    std::fs::create_dir_all(at.join("fixtures/reference")).unwrap();
    std::fs::create_dir_all(at.join("vassals")).unwrap();
    std::fs::create_dir_all(at.join(".git")).unwrap();
    for (from, to) in [
        ("fixtures/reference/uwsgi.ini", "uwsgi.ini"),
        ("fixtures/reference/uwsgi.ini", "fixtures/reference/uwsgi.ini"),
        ("fixtures/docs/shop.ini", "shop.ini"),
        ("fixtures/docs/vassals/blog.yaml", "vassals/blog.yaml"),
    ] {
        std::fs::copy(project(from), at.join(to)).unwrap();
    }
    // Other pages count the files of their folder.
    let own: &[&str] = match &*name {
        "emperor" => {
            &["fleet/emperor.ini", "fleet/defaults.yaml", "fleet/vassals/blog.ini", "fleet/vassals/shop.ini"]
        }
        "starts" => &["image/Dockerfile", "image/compose.yaml", "image/app.ini"],
        _ => &[],
    };
    for file in own {
        std::fs::create_dir_all(at.join(file).parent().unwrap()).unwrap();
        std::fs::copy(project("fixtures/docs").join(file), at.join(file)).unwrap();
    }
    at
}

fn run(step: &Step, at: &Path, page: &Path) {
    let folder = Path::new(env!("CARGO_BIN_EXE_uwsgi-lint")).parent().unwrap();
    let path = std::env::join_paths(
        std::iter::once(folder.to_owned())
            .chain(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default())),
    );
    let mut command = Command::new("sh");
    command.args(["-c", &format!("exec 2>&1; {}", step.command)]).current_dir(at);
    command.env("PATH", path.unwrap()).env("COLUMNS", "100").env("NO_COLOR", "1");
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let told = format!("{}: $ {}\n{text}", page.display(), step.command);
    // Without a status said: what the command is for worked, whatever it found.
    match step.status {
        Some(status) => assert_eq!(output.status.code(), Some(status), "{told}"),
        None => assert!(matches!(output.status.code(), Some(0 | 1)), "{told}"),
    }
    let found: Vec<&str> = text.lines().collect();
    assert!(
        step.output.is_empty() || same(&step.output, &found),
        "{told}\nexpected:\n{}",
        step.output.join("\n")
    );
}

#[cfg(unix)]
#[test]
fn commands_do_what_is_said() {
    let mut count = 0;
    for page in pages() {
        let at = sandbox("docs", &page);
        let text = std::fs::read_to_string(&page).unwrap();
        for (_, block) in blocks(&text).iter().filter(|(word, _)| word == "console") {
            for step in steps(block) {
                let program = step.command.split_whitespace().next().unwrap_or_default();
                if !OF_OTHERS.contains(&program) {
                    count += usize::from(program == "uwsgi-lint");
                    run(&step, &at, &page);
                }
            }
        }
    }
    assert!(count > 30, "{count} commands");
}

/// Commands of a shell outside of `console` are those of others.
#[test]
fn no_command_of_ours_hides_in_another_block() {
    for page in pages() {
        let text = std::fs::read_to_string(&page).unwrap();
        for (word, block) in blocks(&text).iter().filter(|(word, _)| word == "sh") {
            for line in block.lines() {
                let program = line.split_whitespace().next().unwrap_or_default();
                assert!(OF_OTHERS.contains(&program), "{}: {word}: {line}", page.display());
            }
        }
    }
}

#[test]
fn the_chinese_readme_keeps_up() {
    let [english, chinese] =
        ["README.md", "README.zh-CN.md"].map(|name| std::fs::read_to_string(project(name)).unwrap());
    let code = |text: &str| -> Vec<(String, String)> {
        let without_comments = |block: &str| -> String {
            let line = |line: &str| line.split("  #").next().unwrap_or_default().trim_end().to_owned();
            block.lines().map(line).collect::<Vec<_>>().join("\n")
        };
        blocks(text).iter().map(|(word, block)| (word.clone(), without_comments(block))).collect()
    };
    assert_eq!(code(&english), code(&chinese));
    let headings = |text: &str| text.lines().filter(|line| line.starts_with('#')).count();
    assert_eq!(headings(&english), headings(&chinese));
    let names = |text: &str| -> BTreeSet<String> {
        let spans = text.split('`').skip(1).step_by(2).filter(|span| !span.contains('\n'));
        spans
            .filter(|span| span.starts_with("--") || span.starts_with("uwsgi-lint"))
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(names(&english), names(&chinese));
    assert_eq!(links(&english).len(), links(&chinese).len());
}

/// The targets of links, those to the network left out.
fn links(text: &str) -> Vec<String> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let local = targets.filter(|target| !target.contains("://") && !target.starts_with('#'));
    local.map(|target| target.split('#').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn links_lead_somewhere() {
    for page in pages() {
        let text = std::fs::read_to_string(&page).unwrap();
        for link in links(&text) {
            let target = page.parent().unwrap().join(&link);
            assert!(target.exists(), "{}: {link}", page.display());
        }
    }
}

/// The page of commands is what `--help` prints: `UPDATE_COMMANDS=1` writes it anew.
#[test]
fn the_page_of_commands_is_current() {
    let at = folder("commands");
    let help = |words: &[&str]| {
        let output = run_program(&at, &[words, &["--help"]].concat());
        String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
    };
    let commands = |help: &str| -> Vec<String> {
        let list = help.split("\nCommands:\n").nth(1).unwrap_or_default();
        let names =
            list.lines().take_while(|line| line.starts_with("  ")).filter(|line| !line.starts_with("   "));
        let names = names.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help");
        names.map(str::to_owned).collect()
    };
    let mut text = "# Command line\n\nEvery command with its options, as `--help` prints them. `uwsgi-lint PATH…` without \
                    a command is `check`.\n"
        .to_owned();
    for command in commands(&help(&[])) {
        let printed = help(&[&command]);
        let _ = write!(text, "\n## {command}\n\n```text\n{printed}\n```\n");
        for target in commands(&printed) {
            let own = help(&[&command, &target]);
            let _ = write!(text, "\n### {command} {target}\n\n```text\n{own}\n```\n");
        }
    }
    let page = project("docs/command-line.md");
    if std::env::var_os("UPDATE_COMMANDS").is_some() {
        std::fs::write(&page, &text).unwrap();
    }
    let found = std::fs::read_to_string(&page).unwrap_or_default();
    assert!(found == text, "docs/command-line.md differs; UPDATE_COMMANDS=1 writes it anew");
}

#[test]
fn the_readme_of_the_package_has_links_that_work_elsewhere() {
    let readme = std::fs::read_to_string(project("README.md")).unwrap();
    let package = std::fs::read_to_string(project("python/README.md")).unwrap();
    assert!(package == uwsgi_lint::pages::package_readme(&readme), "run `cargo xtask docs`");
    assert_eq!(links(&package), Vec::<String>::new());
    assert!(package.contains(
        "](https://raw.githubusercontent.com/uwsgi-lint/uwsgi-lint/main/docs/report.svg?sanitize=true)"
    ));
}

#[test]
fn every_page_is_in_the_book() {
    let summary = std::fs::read_to_string(project("docs/SUMMARY.md")).unwrap();
    let known: BTreeSet<String> = links(&summary).into_iter().collect();
    for page in pages().into_iter().filter(|page| page.starts_with(project("docs"))) {
        let name = page.file_name().unwrap().to_string_lossy().into_owned();
        assert!(name == "SUMMARY.md" || known.contains(&name), "{name} is not in src/pages/summary.md");
    }
}

#[test]
fn versions_agree() {
    let version = env!("CARGO_PKG_VERSION");
    let changes = std::fs::read_to_string(project("CHANGELOG.md")).unwrap();
    assert!(changes.contains(&format!("\n## {version}")), "CHANGELOG.md has nothing of {version}");
    for (page, before) in [
        ("docs/ci.md", "uwsgi-lint/uwsgi-lint@v"),
        ("README.md", "rev: v"),
        ("docs/install.md", "uwsgi-lint_"),
        ("docs/pre-commit.md", "rev: v"),
        ("docs/pre-commit.md", "uwsgi-lint=="),
    ] {
        let text = std::fs::read_to_string(project(page)).unwrap();
        assert!(text.contains(&format!("{before}{version}")), "{page}: {before} is of another version");
    }
}

/// Examples of settings, each in every file that may hold them.
#[test]
fn settings_that_are_shown_are_settings() {
    let schema = jsonschema::draft7::new(&uwsgi_lint::settings::schema()).unwrap();
    let at = folder("docs-settings");
    std::fs::copy(project("fixtures/reference/uwsgi.ini"), at.join("uwsgi.ini")).unwrap();
    let mut count = 0;
    for page in pages() {
        let text = std::fs::read_to_string(&page).unwrap();
        for (_, block) in blocks(&text).iter().filter(|(_, block)| block.starts_with("# uwsgi-lint.toml")) {
            let settings: toml::Table = block.parse().unwrap();
            let json = serde_json::to_value(&settings).unwrap();
            assert!(schema.is_valid(&json), "{}: {:?}", page.display(), schema.iter_errors(&json).next());
            let tool = toml::Table::from_iter([("uwsgi-lint".to_owned(), settings.into())]);
            let project = toml::Table::from_iter([("tool".to_owned(), tool.into())]);
            let project = toml::to_string(&project).unwrap();
            for (name, text) in
                [("uwsgi-lint.toml", block), (".uwsgi-lint.toml", block), ("pyproject.toml", &project)]
            {
                let file = put(&at, name, text);
                let output = run_program(&at, &["uwsgi.ini", "--verbose"]);
                assert_ne!(code(&output), 2, "{}: {}", page.display(), stderr(&output));
                assert!(stderr(&output).contains(&format!("{name}: settings")), "{}", stderr(&output));
                std::fs::remove_file(file).unwrap();
            }
            count += 1;
        }
    }
    assert_eq!(count, 4);
}

/// Commands, hooks and inputs in examples for CI.
#[test]
fn examples_in_yaml_are_of_this_release() {
    let read = |name: &str| -> Json {
        serde_yaml::from_str(&std::fs::read_to_string(project(name)).unwrap()).unwrap()
    };
    let (hooks, action) = (read(".pre-commit-hooks.yaml"), read("action.yml"));
    let hooks: Vec<&Json> = hooks.as_array().unwrap().iter().map(|hook| &hook["id"]).collect();
    let mut count = 0;
    for page in pages() {
        let at = sandbox("docs-yaml", &page);
        let text = std::fs::read_to_string(&page).unwrap();
        for (_, block) in blocks(&text).iter().filter(|(word, _)| word == "yaml") {
            let example: Json = serde_yaml::from_str(block).unwrap();
            for repo in
                example["repos"].as_array().into_iter().flatten().filter(|repo| repo["repo"] != "local")
            {
                let ids = repo["hooks"].as_array().unwrap().iter().map(|hook| &hook["id"]);
                ids.for_each(|id| assert!(hooks.contains(&id), "{}: {id}", page.display()));
                count += 1;
            }
            for step in example["jobs"]["uwsgi-lint"]["steps"].as_array().into_iter().flatten() {
                if step["uses"].as_str().is_some_and(|uses| uses.starts_with("uwsgi-lint/")) {
                    let inputs = step["with"].as_object().unwrap().keys();
                    inputs.for_each(|input| assert!(action["inputs"][input].is_object(), "{input}"));
                    count += 1;
                }
            }
            for line in block.lines() {
                let line = line.trim_start_matches([' ', '-']).trim_start_matches("run: ");
                let line = line
                    .trim_start_matches("pipx run ")
                    .replace("entry: uwsgi-lint check", "uwsgi-lint check .");
                if line.starts_with("uwsgi-lint ") {
                    run(&Step { command: line, status: None, output: Vec::new() }, &at, &page);
                    count += 1;
                }
            }
        }
    }
    assert_eq!(count, 7, "examples");
}
