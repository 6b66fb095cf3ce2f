//! Dockerfiles (Docker's `frontend/dockerfile/parser`, `dockerfile2llb`): stages, and the start of the last one.

use super::container::{Launch, launch};
use super::script;
use super::template::Template;
use super::text::{Atom, Raw, Unknown, extent, find, is_name, trim};
use super::words::{array, lexed};
use super::{Image, Mount, MountKind, Place, PlaceKind, Probe, ProbeKind, Variable, Word};
use crate::syntax::Span;

/// One instruction, lines joined.
struct Instruction {
    name: Vec<u8>,
    arguments: Vec<Atom>,
    span: Span,
}

/// What a stage has come to.
#[derive(Clone, Default)]
struct Stage {
    name: Option<String>,
    launch: Launch,
    /// The build arguments, which the server does not get.
    arguments: Vec<Variable>,
    /// CMD was set in this very stage.
    has_command: bool,
}

/// Reads a Dockerfile.
pub(super) fn read(template: &Template<'_>) -> Place {
    let mut place = Place::default();
    let Some(last) = stages(template).pop() else { return place };
    let starts = launch(PlaceKind::Dockerfile, last.name.as_ref(), &last.launch);
    if starts.is_empty() {
        place.environments.extend(script::environment(last.name, last.launch.environment));
    }
    place.starts = starts;
    place
}

/// The image that a Dockerfile makes of one stage, or of its last one.
///
/// Compose files build on it: a service has its working directory, variables and files, and its start where the service
/// names none.
pub fn image(source: &[u8], target: Option<&[u8]>) -> Option<Image> {
    let template = Template::new(source);
    let is_it = |stage: &Stage| match (target, &stage.name) {
        (None, _) => true,
        (Some(target), Some(name)) => name.as_bytes().eq_ignore_ascii_case(target),
        (Some(_), None) => false,
    };
    let stage = stages(&template).into_iter().rev().find(is_it)?;
    let starts = launch(PlaceKind::Dockerfile, stage.name.as_ref(), &stage.launch);
    let first = first(&stage.launch);
    let Launch { environment, directory, user, stop_signal, surroundings, .. } = stage.launch;
    Some(Image { starts, first, environment, directory, user, stop_signal, surroundings })
}

/// The word that a container runs first: of the entrypoint, else of the command.
fn first(launch: &Launch) -> Option<Word> {
    match launch.entrypoint.as_ref().or(launch.command.as_ref())? {
        super::container::Words::List(words) => words.first().map(Raw::word),
        super::container::Words::Shell(text) => lexed(text)?.first().map(Raw::word),
    }
}

/// All stages, in the order of the file.
fn stages(template: &Template<'_>) -> Vec<Stage> {
    let mut stages: Vec<Stage> = Vec::new();
    for instruction in instructions(template) {
        if instruction.name == b"FROM" {
            let stage = from(&instruction, &stages);
            stages.push(stage);
        } else if let Some(stage) = stages.last_mut() {
            apply(stage, &instruction);
        }
    }
    stages
}

/// A stage as it begins: all of the stage or image that it is made from.
fn from(instruction: &Instruction, stages: &[Stage]) -> Stage {
    let words = lexed(&instruction.arguments).unwrap_or_default();
    let mut words = words.iter().skip_while(|word| word.starts_with("--"));
    let base = words.next();
    let name =
        words.next().filter(|word| word.written().eq_ignore_ascii_case(b"as")).and_then(|_| words.next());
    let text = |word: &Raw| String::from_utf8_lossy(&word.written()).into_owned();
    let parent = base.and_then(|base| {
        let base = text(base);
        stages
            .iter()
            .rev()
            .find(|stage| stage.name.as_ref().is_some_and(|name| name.eq_ignore_ascii_case(&base)))
    });
    let mut stage = parent.cloned().unwrap_or_default();
    stage.name = name.map(text);
    stage.has_command = false;
    stage.arguments.clear();
    if parent.is_none() {
        stage.launch.surroundings.image = base.map(Raw::word);
    }
    stage
}

fn apply(stage: &mut Stage, instruction: &Instruction) {
    let text = &instruction.arguments;
    let launch = &mut stage.launch;
    match instruction.name.as_slice() {
        b"ENV" => {
            let known = known(launch, &stage.arguments);
            for variable in pairs(text, &known) {
                script::set(&mut launch.environment, variable);
            }
        }
        b"ARG" => {
            let known = known(launch, &stage.arguments);
            let more =
                pairs(text, &known).into_iter().map(|one| Variable { value: unknown(&one.value), ..one });
            stage.arguments.extend(more);
        }
        b"WORKDIR" => {
            let known = known(launch, &stage.arguments);
            let to = word(text, &known);
            launch.directory = Some(folder(launch.directory.as_ref(), to));
        }
        b"USER" => launch.user = Some(word(text, &known(launch, &stage.arguments))),
        b"STOPSIGNAL" => launch.stop_signal = Some(word(text, &known(launch, &stage.arguments))),
        b"EXPOSE" => {
            let ports = lexed(text).unwrap_or_default();
            launch.surroundings.ports.extend(ports.iter().map(Raw::word));
        }
        b"COPY" | b"ADD" => {
            let mount = copy(text, launch.directory.clone(), instruction.span);
            launch.surroundings.mounts.extend(mount);
        }
        b"HEALTHCHECK" => launch.surroundings.probes = health(text, instruction.span).into_iter().collect(),
        b"CMD" => {
            launch.command = Some(form(text));
            stage.has_command = true;
        }
        b"ENTRYPOINT" => {
            launch.entrypoint = Some(form(text));
            // An ENTRYPOINT takes back the CMD of its base.
            if !stage.has_command {
                launch.command = None;
            }
        }
        _ => {}
    }
}

/// Variables that an instruction may use: of `ENV`, and behind them of `ARG`.
fn known(launch: &Launch, arguments: &[Variable]) -> Vec<Variable> {
    arguments.iter().chain(&launch.environment).cloned().collect()
}

fn unknown(word: &Word) -> Word {
    let pieces = vec![super::Piece::Unknown { written: word.written(), hint: word.text() }];
    Word { pieces, is_literal: false, ..word.clone() }
}

/// The exec form, or the shell's.
fn form(text: &[Atom]) -> super::container::Words {
    match array(text) {
        Some(words) => super::container::Words::List(words),
        None => super::container::Words::Shell(trim(text).to_vec()),
    }
}

/// A whole argument, with variables.
fn word(text: &[Atom], known: &[Variable]) -> Word {
    let text = trim(text);
    let unquoted = lexed(text).filter(|words| words.len() == 1).and_then(|mut words| words.pop());
    let raw = unquoted.unwrap_or_else(|| Raw::of(text));
    replaced(&raw, known).word()
}

/// The working directory: a relative one stands below the one before it.
fn folder(base: Option<&Word>, to: Word) -> Word {
    let is_relative = matches!(to.pieces.first(), Some(super::Piece::Text(text)) if !text.starts_with(b"/"));
    match base {
        Some(base) if is_relative => {
            let mut pieces = base.pieces.clone();
            let slash = !base.written().ends_with(b"/");
            pieces.extend(slash.then(|| super::Piece::Text(b"/".to_vec())));
            pieces.extend(to.pieces.iter().cloned());
            Word { pieces: merged(pieces), is_literal: false, ..to }
        }
        _ => to,
    }
}

fn merged(pieces: Vec<super::Piece>) -> Vec<super::Piece> {
    let mut out: Vec<super::Piece> = Vec::new();
    for piece in pieces {
        match (out.last_mut(), piece) {
            (Some(super::Piece::Text(text)), super::Piece::Text(more)) => text.extend(more),
            (_, piece) => out.push(piece),
        }
    }
    out
}

/// `K=V …`, or the older `K V`.
fn pairs(text: &[Atom], known: &[Variable]) -> Vec<Variable> {
    let text = trim(text);
    let name = text.iter().take_while(|atom| atom.known().is_some_and(is_name)).count();
    if text.get(name).is_some_and(Atom::is_blank) {
        let (head, value) = text.split_at(name);
        let value = replaced(&Raw::of(trim(value)), known).word();
        let name = super::text::written(head);
        return vec![Variable { name, value, span: extent(text, 0) }];
    }
    let words = lexed(text).unwrap_or_default();
    let one = |word: &Raw| {
        let (name, value) = word.assignment()?;
        Some(Variable { name, value: replaced(&value, known).word(), span: word.span })
    };
    words.iter().filter_map(one).collect()
}

/// A word with the variables that Docker replaces while it builds.
fn replaced(raw: &Raw, known: &[Variable]) -> Raw {
    let mut atoms = Vec::with_capacity(raw.atoms.len());
    let mut at = 0;
    while let Some(atom) = raw.atoms.get(at) {
        let (width, name) = variable(&raw.atoms[at..]);
        if width == 0 {
            atoms.push(atom.clone());
            at += 1;
            continue;
        }
        let piece = &raw.atoms[at..at + width];
        let span = extent(piece, 0);
        let value =
            known.iter().rev().find(|variable| Some(&variable.name) == name.as_ref()).map(|one| &one.value);
        match value.map(|value| (value.text(), value)) {
            Some((Some(text), _)) => atoms.extend(text.into_iter().map(|byte| Atom::byte(byte, span))),
            other => {
                let hint = other.and_then(|(_, value)| hint(value));
                let unknown = Unknown { written: super::text::written(piece), hint, name, may_split: false };
                atoms.push(Atom::unknown(unknown, span));
            }
        }
        at += width;
    }
    Raw { atoms, ..raw.clone() }
}

fn hint(value: &Word) -> Option<Vec<u8>> {
    match value.pieces.as_slice() {
        [super::Piece::Unknown { hint, .. }] => hint.clone(),
        _ => None,
    }
}

/// `$X` or `${X…}` at the start: how many atoms, and the name where nothing else is in it.
fn variable(atoms: &[Atom]) -> (usize, Option<Vec<u8>>) {
    if !atoms[0].is(b'$') {
        return (0, None);
    }
    let Some(next) = atoms.get(1) else { return (0, None) };
    let braced = next.is(b'{');
    let from = if braced { 2 } else { 1 };
    let length = atoms[from..].iter().take_while(|atom| atom.known().is_some_and(is_name)).count();
    if length == 0 {
        return (0, None);
    }
    let name = super::text::written(&atoms[from..from + length]);
    if !braced {
        return (from + length, Some(name));
    }
    let Some(close) = find(atoms, b'}') else { return (0, None) };
    (close + 1, (close == from + length).then_some(name))
}

fn copy(text: &[Atom], directory: Option<Word>, span: Span) -> Option<Mount> {
    let mut words = array_behind_options(text).or_else(|| lexed(text))?;
    let elsewhere = words.iter().any(|word| word.starts_with("--from"));
    words.retain(|word| !word.starts_with("--"));
    let target = words.pop()?.word();
    let kind = if elsewhere || words.iter().any(|word| word.starts_with("<<")) {
        MountKind::Other
    } else {
        MountKind::Copy
    };
    Some(Mount { kind, sources: words.iter().map(Raw::word).collect(), target, directory, span })
}

/// `--chown=x ["a", "b"]`
fn array_behind_options(text: &[Atom]) -> Option<Vec<Raw>> {
    let open = text.iter().position(|atom| atom.is(b'['))?;
    let mut words = lexed(&text[..open]).filter(|words| words.iter().all(|word| word.starts_with("--")))?;
    words.extend(array(&text[open..])?);
    Some(words)
}

fn health(text: &[Atom], span: Span) -> Option<Probe> {
    let mut rest = trim(text);
    while rest.first().is_some_and(|atom| atom.is(b'-')) {
        let length = rest.iter().take_while(|atom| !atom.is_blank()).count();
        rest = trim(&rest[length..]);
    }
    let length = rest.iter().take_while(|atom| !atom.is_blank()).count();
    if !super::text::written(&rest[..length]).eq_ignore_ascii_case(b"CMD") {
        return None;
    }
    let rest = trim(&rest[length..]);
    let words = array(rest).or_else(|| lexed(rest))?;
    Some(Probe { kind: ProbeKind::Command, port: None, command: words.iter().map(Raw::word).collect(), span })
}

/// The instructions of a file: comments and empty lines gone, continued lines joined, heredocs passed over.
fn instructions(template: &Template<'_>) -> Vec<Instruction> {
    let text: &[u8] = &template.text;
    let escape = escape(text);
    let (mut out, mut at) = (Vec::new(), 0);
    let mut line: Vec<Atom> = Vec::new();
    let (mut start, mut open_ended) = (0, false);
    while at < text.len() {
        let length = memchr::memchr(b'\n', &text[at..]).unwrap_or(text.len() - at);
        let (from, next) = (at, at + length + 1);
        at = next;
        let bytes = text[from..from + length].strip_suffix(b"\r").unwrap_or(&text[from..from + length]);
        let trimmed = bytes.trim_ascii_start();
        if trimmed.is_empty() || trimmed.starts_with(b"#") {
            continue;
        }
        if line.is_empty() {
            start = from + bytes.len() - trimmed.len();
        }
        let body = bytes.trim_ascii_end();
        let continued = body.strip_suffix(&[escape]);
        let body = continued.unwrap_or(bytes);
        line.extend(template.atoms(Span::new(from, from + body.len())));
        if continued.is_some() {
            // What follows is joined without a blank.
            continue;
        }
        let end = from + bytes.len();
        let instruction = instruction(&std::mem::take(&mut line), Span::new(start, end));
        for name in heredocs(&instruction) {
            if open_ended {
                break;
            }
            // Without its end it is no heredoc that Docker would take.
            let after = after_heredoc(text, at, &name);
            open_ended = after.is_none();
            at = after.unwrap_or(at);
        }
        out.push(instruction);
    }
    if !line.is_empty() {
        out.push(instruction(&line, Span::new(start, text.len())));
    }
    out
}

fn instruction(line: &[Atom], span: Span) -> Instruction {
    let line = trim(line);
    let length = line.iter().take_while(|atom| !atom.is_blank()).count();
    let name = super::text::written(&line[..length]).to_ascii_uppercase();
    Instruction { name, arguments: trim(&line[length..]).to_vec(), span }
}

/// `# escape=…` in the lines before everything else.
fn escape(text: &[u8]) -> u8 {
    for line in text.split(|byte| *byte == b'\n').take_while(|line| line.trim_ascii_start().starts_with(b"#"))
    {
        let directive: Vec<u8> =
            line.iter().filter(|byte| !byte.is_ascii_whitespace()).map(u8::to_ascii_lowercase).collect();
        if let Some(value) = directive.strip_prefix(b"#escape=") {
            return if value == b"`" { b'`' } else { b'\\' };
        }
        if memchr::memchr(b'=', &directive).is_none() {
            break;
        }
    }
    b'\\'
}

/// The ends of the heredocs that an instruction opens.
fn heredocs(instruction: &Instruction) -> Vec<Vec<u8>> {
    if !matches!(instruction.name.as_slice(), b"RUN" | b"COPY" | b"ADD") {
        return Vec::new();
    }
    let text = super::text::written(&instruction.arguments);
    let mut names = Vec::new();
    for at in memchr::memmem::find_iter(&text, b"<<") {
        let before = at.checked_sub(1).and_then(|n| text.get(n)).copied();
        let rest = &text[at + 2..];
        let rest = rest.strip_prefix(b"-").unwrap_or(rest);
        let rest = rest.strip_prefix(b"\"").or_else(|| rest.strip_prefix(b"'")).unwrap_or(rest);
        let length = rest.iter().take_while(|byte| is_name(**byte)).count();
        if length > 0 && before.is_none_or(|byte| byte.is_ascii_whitespace() || byte.is_ascii_digit()) {
            names.push(rest[..length].to_vec());
        }
    }
    names
}

fn after_heredoc(text: &[u8], start: usize, name: &[u8]) -> Option<usize> {
    let mut at = start;
    while at < text.len() {
        let length = memchr::memchr(b'\n', &text[at..]).unwrap_or(text.len() - at);
        let line = &text[at..at + length];
        at += length + 1;
        if line.trim_ascii() == name {
            return Some(at);
        }
    }
    None
}
