//! `convert`: the configuration in another format.

use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use super::args::{ConvertArgs, FormArg};
use super::output::Output;
use super::replace::replace;
use super::server::{Failure, Target as Subject};
use crate::convert::{Converted, Form, Input, convert};
use crate::evaluate::{ReadError, path_bytes};
use crate::host::{MAX_FILE, read_file};
use crate::syntax::Format;

/// Runs `convert`: 0 when written, 1 when refused.
pub(super) fn run(args: &ConvertArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    let subject = Subject::for_show(&args.file, &args.server)?;
    let source = source(args, &subject)?;
    let request = subject.request;
    let input = Input {
        path: request.path,
        section: request.section.unwrap_or_else(|| b"uwsgi".to_vec()),
        source,
        form: args.from.map_or(Form::File(request.format), form),
        build: args.server.build,
        target: request.target,
        flatten: args.flatten,
    };
    match convert(&input, form(args.to), &subject.host) {
        Ok(converted) => {
            for note in &converted.notes {
                out.note(&format!("{}: {note}", subject.name));
            }
            write(args, &converted, out)?;
            Ok(ExitCode::SUCCESS)
        }
        Err(refused) => {
            let place = if refused.line > 0 { format!(":{}", refused.line) } else { String::new() };
            out.note(&format!("{}{place}: not converted: {refused}", subject.name));
            Ok(ExitCode::from(1))
        }
    }
}

fn form(form: FormArg) -> Form {
    Form::File(match form {
        FormArg::Ini => Format::Ini,
        FormArg::Yaml => Format::Yaml,
        FormArg::Json => Format::Json,
        FormArg::Toml => Format::Toml,
        FormArg::Xml => Format::Xml,
        FormArg::Args => return Form::Args,
        FormArg::Env => return Form::Env,
    })
}

fn source(args: &ConvertArgs, subject: &Subject) -> Result<Arc<[u8]>, Failure> {
    let path = &subject.path;
    if args.file.as_os_str() != "-" {
        return read_file(path).map(Arc::from).map_err(|error| Failure::file(path, &error));
    }
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().take(MAX_FILE + 1).read_to_end(&mut bytes);
    read.map_err(|error| Failure::usage(format!("standard input: {error}")))?;
    if bytes.len() as u64 > MAX_FILE {
        return Err(Failure::file(path, &ReadError::TooLarge));
    }
    Ok(Arc::from(bytes))
}

fn write(args: &ConvertArgs, converted: &Converted, out: &mut Output) -> Result<(), Failure> {
    let Some(path) = &args.output else {
        return out.file(&converted.text);
    };
    let failed = |error: std::io::Error| Failure::usage(format!("{}: {error}", path.display()));
    match std::fs::metadata(path) {
        // A device or a pipe is written to, and not replaced.
        Ok(meta) if !meta.is_file() => return std::fs::write(path, &converted.text).map_err(failed),
        _ => {}
    }
    let own = Format::of_path(&path_bytes(path));
    if let (Some(own), Form::File(written)) = (own, form(args.to))
        && own != written
    {
        let (path, written, own) = (path.display(), written.name(), own.name());
        out.note(&format!(
            "{path}: this is {written} now, and the server reads a file of that name as {own}"
        ));
    }
    match std::fs::read(path) {
        Ok(before) => replace(path, &before, &converted.text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => create(path, &converted.text),
        Err(error) => Err(failed(error)),
    }
}

fn create(path: &Path, text: &[u8]) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::usage(format!("{}: {error}", path.display()));
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).open(path).map_err(failed)?;
    file.write_all(text).and_then(|()| file.sync_all()).map_err(|error| {
        let _ = std::fs::remove_file(path);
        failed(error)
    })
}
