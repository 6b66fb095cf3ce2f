//! Repairs: what each promises holds, and nothing else of the file changes.
//!
//! Runs over the project's fixtures, and over the corpus below `$UWSGI_LINT_CHECKS` where that is set.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use uwsgi_lint::catalog::OptId;
use uwsgi_lint::evaluate::{Effective, Evaluation, LoadId, Origin, Outcome, Value};
use uwsgi_lint::fix::{apply, mend, round};
use uwsgi_lint::lint::{Category, Finding, FixKind, Rule, Severity, Step, rules};
use uwsgi_lint::syntax::{Format, ini};

use crate::support::{Setup, evaluated, linted, project};

/// A text with what is known of its surroundings.
struct Case {
    path: PathBuf,
    source: Vec<u8>,
    format: Format,
    setup: Setup,
}

fn files_below(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files_below(&path, out);
        } else if path.extension().is_none_or(|extension| extension != "spans") {
            out.push(path);
        }
    }
}

/// Places where servers are started are no configurations.
fn is_of_starts(path: &Path) -> bool {
    let folder = project("fixtures/rules");
    let rule = path.strip_prefix(folder).ok().and_then(|rest| rest.iter().next());
    let rule = rule.and_then(|id| rules::find(&id.to_string_lossy()));
    rule.is_some_and(|rule| rule.category == Category::Starts)
}

fn cases() -> Vec<Case> {
    let mut paths = Vec::new();
    files_below(&project("fixtures/rules"), &mut paths);
    files_below(&project("fixtures/reference"), &mut paths);
    let own = paths.iter().filter(|path| !is_of_starts(path)).count();
    if let Some(checks) = std::env::var_os("UWSGI_LINT_CHECKS") {
        for folder in ["github", "debian", "uwsgi-repo"] {
            files_below(&Path::new(&checks).join("corpus").join(folder), &mut paths);
        }
    }
    paths.retain(|path| !is_of_starts(path));
    paths.iter().enumerate().map(|(at, path)| case(path, at < own)).collect()
}

fn case(path: &Path, fixture: bool) -> Case {
    let source = std::fs::read(path).unwrap();
    let format = Format::of_path(path.to_string_lossy().as_bytes()).unwrap_or(Format::Ini);
    let mut setup = Setup::default();
    let text = String::from_utf8_lossy(&source);
    if let Some(line) = text.lines().find_map(|line| line.strip_prefix("#~ set ")).filter(|_| fixture) {
        setup = Setup::parse(line);
    }
    let marks = fixture && text.lines().any(|line| line.starts_with("#~"));
    let plain = text.split_inclusive('\n').filter(|line| !line.starts_with("#~")).collect::<String>();
    let source = if marks { plain.into_bytes() } else { source };
    if setup.path.is_none() {
        setup.path = Some(path.to_string_lossy().into_owned());
        setup.folder = path.parent().map(Path::to_owned);
    }
    Case { path: path.to_owned(), source, format, setup }
}

/// How many findings each rule has, and how many of those are grave.
fn counts(findings: &[Finding]) -> BTreeMap<&'static str, (usize, usize)> {
    let mut counts: BTreeMap<&'static str, (usize, usize)> = BTreeMap::new();
    for finding in findings {
        let count = counts.entry(finding.rule.id).or_default();
        count.0 += 1;
        count.1 += usize::from(finding.severity >= Severity::Warning);
    }
    counts
}

/// What the server's list holds: key and value of every entry that is read from a file.
fn list(evaluation: &Evaluation) -> Vec<(Vec<u8>, Vec<u8>)> {
    let from_file = |id: &_| matches!(evaluation.entry(*id).origin, Origin::File { .. });
    let pair = |id| (evaluation.key(id).to_vec(), evaluation.value(id).to_vec());
    evaluation.ids().filter(from_file).map(pair).collect()
}

/// The keys that a repair names; `None` when it replaces text, which may be a section's header.
fn promised(evaluation: &Evaluation, steps: &[Step]) -> Option<Vec<Vec<u8>>> {
    let mut keys = Vec::new();
    for step in steps {
        match step {
            Step::Rename { entry, to } => {
                keys.extend([evaluation.key(*entry).to_vec(), to.clone().into_bytes()]);
            }
            Step::Set { entry, .. } | Step::Delete { entry } | Step::SplitComment { entry, .. } => {
                keys.push(evaluation.key(*entry).to_vec());
            }
            Step::InsertAfter { key, .. } => keys.push(key.clone().into_bytes()),
            _ => return None,
        }
    }
    Some(keys)
}

/// What is not as it was, without the entries that a repair names.
fn unpromised(before: &Evaluation, after: &Evaluation, keys: &[Vec<u8>]) -> Vec<String> {
    let others = |evaluation: &Evaluation| {
        let entries = list(evaluation);
        entries.into_iter().filter(|(key, _)| !keys.contains(key)).collect::<Vec<_>>()
    };
    let (before, after) = (others(before), others(after));
    let text = |(key, value): &(Vec<u8>, Vec<u8>)| {
        format!("{} = {}", String::from_utf8_lossy(key), String::from_utf8_lossy(value))
    };
    // A value that used a placeholder changes with it.
    let changed = after.iter().zip(&before).filter(|(now, then)| now.0 != then.0).map(|(now, _)| text(now));
    let missing =
        (before.len() != after.len()).then(|| format!("{} entries, were {}", after.len(), before.len()));
    changed.chain(missing).collect()
}

fn lint_of(case: &Case, source: &[u8]) -> (Evaluation, Vec<Finding>) {
    (evaluated(source, case.format, &case.setup), linted(source, case.format, &case.setup))
}

/// Makes one repair alone and says what is wrong with the outcome.
fn try_one(case: &Case, evaluation: &Evaluation, findings: &[Finding], finding: &Finding) -> Vec<String> {
    let Some(repair) = &finding.repair else { return Vec::new() };
    let text = apply(&case.source, &repair.edits);
    let (after, found) = lint_of(case, &text);
    let (was, is) = (counts(findings), counts(&found));
    let id = finding.rule.id;
    let mut wrong = Vec::new();
    let same = |all: &[Finding]| {
        all.iter().filter(|one| one.rule == finding.rule && one.message == finding.message).count()
    };
    if same(&found) >= same(findings) {
        wrong.push(format!("{id} is still there after `{}`", repair.title));
    }
    // A name that is known at last may bring something to light, such as `processes` without a master. A repair that renames
    // nothing never should bring anything.
    let renames = repair.steps.iter().any(|step| matches!(step, Step::Rename { .. } | Step::Replace { .. }));
    let is_worse = |(rule, now): &(&&str, &(usize, usize))| now.1 > was.get(*rule).map_or(0, |then| then.1);
    if repair.kind == FixKind::Safe {
        let worse = is.iter().filter(|now| !renames && is_worse(now));
        wrong.extend(worse.map(|(rule, _)| format!("`{}` of {id} brings {rule}", repair.title)));
        if let Some(keys) = promised(evaluation, &repair.steps) {
            let more = unpromised(evaluation, &after, &keys);
            wrong.extend(more.into_iter().map(|what| format!("`{}` of {id} changes {what}", repair.title)));
        }
    }
    wrong
}

#[test]
fn every_repair_does_what_it_promises_and_no_more() {
    let (mut wrong, mut tried) = (Vec::new(), 0);
    for case in cases() {
        let (evaluation, findings) = lint_of(&case, &case.source);
        for finding in findings.iter().filter(|finding| finding.repair.is_some()) {
            tried += 1;
            let said = try_one(&case, &evaluation, &findings, finding);
            wrong.extend(said.into_iter().map(|what| format!("{}: {what}", case.path.display())));
        }
    }
    assert!(tried > 200, "{tried} repairs");
    assert!(wrong.is_empty(), "{} of {tried}:\n{}", wrong.len(), wrong.join("\n"));
}

/// What the variable of an option holds, so that two files can be compared.
fn held(evaluation: &Evaluation, option: OptId) -> Option<Vec<u8>> {
    let text = |value: &Value| evaluation.text(value.text).to_vec();
    Some(match evaluation.effective(option)? {
        Effective::Int(number) => number.to_string().into_bytes(),
        Effective::Uint(number) => number.to_string().into_bytes(),
        Effective::Text(value) => text(&value),
        Effective::Null => b"NULL".to_vec(),
        Effective::List(values) => values.iter().map(text).collect::<Vec<_>>().join(&b"\n"[..]),
        Effective::Unknown => b"?".to_vec(),
    })
}

/// The names of entries that a repair rewrites, renames or takes away; only their variables may move. What it adds may
/// move one only when it comes out of such an entry.
fn touched(evaluation: &Evaluation, steps: &[Step]) -> Option<Vec<Vec<u8>>> {
    let (mut keys, mut added, mut splits) = (Vec::new(), Vec::new(), false);
    for step in steps {
        match step {
            Step::Rename { entry, to } => {
                splits = true;
                keys.extend([evaluation.key(*entry).to_vec(), to.clone().into_bytes()]);
            }
            Step::Set { entry, .. } | Step::SplitComment { entry, .. } => {
                splits = true;
                keys.push(evaluation.key(*entry).to_vec());
            }
            Step::Delete { entry } | Step::CommentOut { entry } => keys.push(evaluation.key(*entry).to_vec()),
            Step::InsertAfter { key, .. } => added.push(key.clone().into_bytes()),
            Step::Replace { .. } => return None,
        }
    }
    keys.extend(added.into_iter().filter(|_| splits));
    Some(keys)
}

/// What a repair that calls itself safe changes of the running server.
fn oversteps(case: &Case, evaluation: &Evaluation, finding: &Finding) -> Option<String> {
    let repair = finding.repair.as_ref().filter(|repair| repair.kind == FixKind::Safe)?;
    // A server that does not start has nothing to lose.
    if evaluation.outcome() == Outcome::Fatal {
        return None;
    }
    let keys = touched(evaluation, &repair.steps)?;
    let after = evaluated(&apply(&case.source, &repair.edits), case.format, &case.setup);
    let own: Vec<_> = keys.iter().filter_map(|key| OptId::lookup(key)).map(OptId::var).collect();
    // Only what is written somewhere: what an option implies goes with it.
    let is_written = |option: &OptId| {
        let in_one = |of: &Evaluation| {
            of.entries.iter().any(|entry| entry.option.is_some_and(|other| other.var() == option.var()))
        };
        in_one(evaluation) || in_one(&after)
    };
    // A value that uses what is repaired moves with it.
    let is_used = |key: &Vec<u8>| {
        let used = [b"%(", &key[..]].concat();
        memchr::memmem::find(&case.source, &used).is_some()
    };
    if keys.iter().any(is_used) {
        return None;
    }
    let is_moved =
        |option: &OptId| !own.contains(&option.var()) && held(evaluation, *option) != held(&after, *option);
    // Flags that the server raises by itself hold that value without being written too.
    let is_implied = |option: &OptId| {
        let flag = |evaluation: &Evaluation| evaluation.number(*option, 0);
        (option.is_flag() && flag(evaluation) == flag(&after)) || !is_written(option)
    };
    let moved: Vec<_> =
        OptId::all().filter(is_moved).filter(|option| !is_implied(option)).map(OptId::name).collect();
    let id = finding.rule.id;
    (!moved.is_empty()).then(|| format!("`{}` of {id} is safe and moves {moved:?}", repair.title))
}

#[test]
fn what_is_safe_leaves_the_running_server_as_it_is() {
    let mut wrong = Vec::new();
    for case in cases() {
        let (evaluation, findings) = lint_of(&case, &case.source);
        let said = findings.iter().filter_map(|finding| oversteps(&case, &evaluation, finding));
        wrong.extend(said.map(|what| format!("{}: {what}", case.path.display())));
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

/// The kind on a rule's page is the most that its repairs are; where single ones are less safe, the page says so.
#[test]
fn a_rule_declares_the_kind_of_its_repairs() {
    let mut kinds: BTreeMap<&str, (&'static Rule, Vec<FixKind>)> = BTreeMap::new();
    for case in cases() {
        for finding in lint_of(&case, &case.source).1 {
            let kind = finding.repair.map(|repair| repair.kind);
            kinds.entry(finding.rule.id).or_insert((finding.rule, Vec::new())).1.extend(kind);
        }
    }
    let wrong = kinds.into_values().filter(|(rule, kinds)| {
        let is_said = || rule.doc.split_once("## Fix safety").is_some_and(|(_, text)| text.contains("nsafe"));
        match rule.fix {
            FixKind::None => !kinds.is_empty(),
            FixKind::Safe => {
                !kinds.contains(&FixKind::Safe) || (kinds.contains(&FixKind::Unsafe) && !is_said())
            }
            FixKind::Unsafe => !kinds.contains(&FixKind::Unsafe),
        }
    });
    let wrong: Vec<_> =
        wrong.map(|(rule, kinds)| format!("{}: {:?}, repairs {kinds:?}", rule.id, rule.fix)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// All repairs as `--fix` makes them, and what is found then.
fn mended(case: &Case, with_unsafe: bool) -> (Vec<u8>, Vec<Finding>) {
    let lint = |text: &Arc<[u8]>| lint_of(case, text).1;
    let mended = mend(case.source.clone().into(), with_unsafe, &lint);
    (mended.after.to_vec(), mended.linted)
}

/// Comments, in order; those behind values are not told from values here.
fn comments(source: &[u8]) -> Vec<&[u8]> {
    let is_comment = |line: &ini::Line| matches!(line.kind, ini::LineKind::Comment);
    ini::lines(source).filter(is_comment).map(|line| line.text.of(source)).collect()
}

fn is_subsequence(less: &[&[u8]], more: &[&[u8]]) -> bool {
    let mut rest = more.iter();
    less.iter().all(|line| rest.any(|other| other == line))
}

/// What a person would miss in the file.
fn lost(case: &Case, text: &[u8]) -> Vec<&'static str> {
    let mut lost = Vec::new();
    let crlf = |bytes: &[u8]| {
        let ends = memchr::memchr_iter(b'\n', bytes).count();
        (ends > 0 && memchr::memmem::find_iter(bytes, b"\r\n").count() == ends, bytes.contains(&b'\r'))
    };
    let ((all, any), now) = (crlf(&case.source), crlf(text));
    if case.format == Format::Ini && (all != now.0 || any != now.1) {
        lost.push("the line ends");
    }
    if case.source.ends_with(b"\n") != text.ends_with(b"\n") {
        lost.push("the end of the last line");
    }
    if case.format == Format::Ini && !is_subsequence(&comments(&case.source), &comments(text)) {
        lost.push("a comment");
    }
    lost
}

#[test]
fn all_repairs_together_come_to_rest_and_lose_nothing() {
    let (mut wrong, mut changed) = (Vec::new(), 0);
    for case in cases() {
        for with_unsafe in [false, true] {
            let (text, found) = mended(&case, with_unsafe);
            changed += usize::from(text != case.source);
            let again =
                Case { source: text.clone(), path: case.path.clone(), setup: case.setup.clone(), ..case };
            if mended(&again, with_unsafe).0 != text {
                wrong.push(format!("{}: a second time changes more", case.path.display()));
            }
            // Unsafe ones may be left: those that would bring a new warning are not made.
            let is_safe = |finding: &&Finding| {
                finding.repair.as_ref().is_some_and(|repair| repair.kind == FixKind::Safe)
            };
            let left: Vec<_> = found.iter().filter(is_safe).map(|finding| finding.rule.id).collect();
            if !left.is_empty() {
                wrong.push(format!("{}: safe repairs of {left:?} are left", case.path.display()));
            }
            // Two rules are about line ends and comments themselves.
            let path = case.path.to_string_lossy();
            let about =
                ["ini-cr-only/fires", "magic-percent-joins-lines/fires"].iter().any(|it| path.contains(it));
            let lost = if about { Vec::new() } else { lost(&case, &text) };
            wrong.extend(lost.iter().map(|what| format!("{}: {what} changed", case.path.display())));
        }
    }
    assert!(changed > 100, "{changed} files change");
    assert!(wrong.is_empty(), "{} of {changed}:\n{}", wrong.len(), wrong.join("\n"));
}

/// The edges of files: each repair keeps what surrounds it.
#[test]
fn line_ends_and_the_missing_last_one_are_kept() {
    let cases: [(&str, &str); 4] = [
        (
            "[uwsgi]\r\nhttp-socket = :80\r\nvaccum = true\r\n",
            "[uwsgi]\r\nhttp-socket = :80\r\nvacuum = true\r\n",
        ),
        ("[uwsgi]\nhttp-socket = :80\nvaccum = true", "[uwsgi]\nhttp-socket = :80\nvacuum = true"),
        (
            "[uwsgi]\r\nhttp-socket = :80\r\nprocesses = 4 ; all\r\n",
            "[uwsgi]\r\nhttp-socket = :80\r\n; all\r\nprocesses = 4\r\n",
        ),
        (
            "[uwsgi]\nhttp-socket = :80\nmaster = false # no",
            "[uwsgi]\nhttp-socket = :80\n# no\nmaster = false",
        ),
    ];
    for (before, after) in cases {
        let setup = Setup::default();
        let evaluation = evaluated(before.as_bytes(), Format::Ini, &setup);
        let findings = linted(before.as_bytes(), Format::Ini, &setup);
        let (edits, _) = round(&findings, false);
        assert_eq!(String::from_utf8_lossy(&apply(before.as_bytes(), &edits)), after);
        assert_eq!(evaluation.loads[LoadId(0).0 as usize].path, b"uwsgi.ini");
    }
}
