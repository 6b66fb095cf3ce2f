//! `convert`: the configuration in another format.

use std::process::ExitCode;
use std::sync::Arc;

use super::args::{ConvertArgs, FormArg};
use super::output::Output;
use super::place::{self, Chosen};
use super::server::{Failure, Target as Subject, for_start, read_stdin};
use uwsgi_lint::convert::{Converted, Form, Input, convert, sniffed};
use uwsgi_lint::evaluate::{Host, path_bytes};
use uwsgi_lint::host::read_file;
use uwsgi_lint::project::write_new;
use uwsgi_lint::syntax::Format;

/// Runs `convert`: 0 when written, 1 when refused.
pub(super) fn run(args: &ConvertArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    if args.from.is_none()
        && let Some(chosen) = place::chosen(&args.file)?
    {
        return run_start(args, &chosen, out);
    }
    let subject = Subject::for_file(&args.file, &args.server)?;
    let source = source(args, &subject)?;
    let request = subject.request;
    // Where no suffix tells what it is, the text may.
    let seen = Format::of_path(&request.path).map_or_else(|| sniffed(&source), |_| None);
    let input = Input {
        path: request.path,
        section: request.section.unwrap_or_else(|| b"uwsgi".to_vec()),
        source,
        form: args.from.map(form).or(seen).unwrap_or(Form::File(request.format)),
        build: args.server.build,
        target: request.target,
        flatten: args.flatten,
        start: None,
    };
    finish(args, &subject.name, &input, &subject.host, out)
}

/// Converts what a place gives to a server that is started there.
fn run_start(args: &ConvertArgs, chosen: &Chosen, out: &mut Output) -> Result<ExitCode, Failure> {
    let (request, host) = for_start(chosen, &args.server)?;
    let input = Input {
        path: path_bytes(&chosen.path),
        section: b"uwsgi".to_vec(),
        source: Arc::clone(&chosen.source),
        form: Form::Args,
        build: args.server.build,
        target: request.target,
        flatten: args.flatten,
        start: request.start,
    };
    finish(args, &chosen.name, &input, &host, out)
}

fn finish(
    args: &ConvertArgs,
    name: &str,
    input: &Input,
    host: &dyn Host,
    out: &mut Output,
) -> Result<ExitCode, Failure> {
    match convert(input, form(args.to), host) {
        Ok(converted) => {
            for note in &converted.notes {
                out.note(&format!("{name}: {note}"));
            }
            write(args, &converted, out)?;
            Ok(ExitCode::SUCCESS)
        }
        Err(refused) => {
            let place = if refused.line > 0 { format!(":{}", refused.line) } else { String::new() };
            out.note(&format!("{name}{place}: not converted: {refused}"));
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
    read_stdin().map(Arc::from).map_err(|error| Failure::file(path, &error))
}

fn write(args: &ConvertArgs, converted: &Converted, out: &mut Output) -> Result<(), Failure> {
    let Some(path) = &args.output else {
        return out.file(&converted.text);
    };
    let own = Format::of_path(&path_bytes(path));
    if let (Some(own), Form::File(written)) = (own, form(args.to))
        && own != written
    {
        let (path, written, own) = (path.display(), written.name(), own.name());
        out.note(&format!(
            "{path}: this is {written} now, and the server reads a file of that name as {own}"
        ));
    }
    Ok(write_new(path, &converted.text)?)
}
