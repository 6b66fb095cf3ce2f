//! `fleet`: every server of a machine in one table, with what several of them want for themselves.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde_json::json;

use super::args::{ColorArg, DataFormat, ServerArgs};
use super::output::Output;
use super::server::Failure;
use super::terminal;
use uwsgi_lint::display::escape;
use uwsgi_lint::project::fleet::{Clash, Fleet, Row, Sums};
use uwsgi_lint::project::{CheckOptions, Checker, ServerOptions};

/// Arguments of `fleet`.
#[derive(Debug, Args)]
pub(super) struct FleetArgs {
    /// Directories of vassals, configurations of Emperors and servers, and files that start servers
    #[arg(value_name = "PATH", required_unless_present = "emperor")]
    paths: Vec<PathBuf>,
    /// Configuration of the Emperor
    #[arg(long, value_name = "FILE")]
    emperor: Option<PathBuf>,
    #[command(flatten)]
    server: ServerArgs,
    /// Output format
    #[arg(long, value_enum, default_value_t = FleetFormat::Text)]
    format: FleetFormat,
    /// Memory of the machine, such as 64G: exit with status 1 if the limits of all workers come to more
    #[arg(long, value_name = "SIZE", value_parser = parse_size)]
    memory: Option<u64>,
    /// Settings file, instead of the nearest uwsgi-lint.toml or pyproject.toml
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// When to use colours
    #[arg(long, value_enum, default_value_t = ColorArg::Auto)]
    color: ColorArg,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum FleetFormat {
    Text,
    Json,
    Csv,
}

/// `512M`, `64G`; a number alone counts bytes.
fn parse_size(text: &str) -> Result<u64, String> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let factor: u64 =
        match text[digits.len()..].to_ascii_lowercase().trim_end_matches("ib").trim_end_matches('b') {
            "" => 1,
            "k" => 1 << 10,
            "m" => 1 << 20,
            "g" => 1 << 30,
            "t" => 1 << 40,
            _ => return Err("expected a size such as 512M or 64G".to_owned()),
        };
    let number: u64 = digits.parse().map_err(|_| "expected a size such as 512M or 64G".to_owned())?;
    number.checked_mul(factor).ok_or_else(|| "too large".to_owned())
}

/// Runs `fleet`: 1 where servers get in each other's way, or need more memory than there is.
pub(super) fn run(args: &FleetArgs, out: &mut Output) -> Result<ExitCode, Failure> {
    let mut options = CheckOptions::new();
    options.server = ServerOptions::from(&args.server);
    options.config.clone_from(&args.config);
    let fleet = Checker::new(options)?.fleet(&args.paths, args.emperor.as_deref())?;
    for unusable in &fleet.unusable {
        out.note(&format!("{}: {}", unusable.path.display(), unusable.why));
    }
    for service in &fleet.services {
        out.note(&format!(
            "an Emperor watches `{service}://`: the vassals that it gets from there are not known here"
        ));
    }
    if fleet.rows.is_empty() && fleet.services.is_empty() {
        return Err(Failure::usage("no uWSGI configuration found"));
    }
    let sums = fleet.sums();
    let is_above = args.memory.is_some_and(|memory| sums.memory > memory);
    match args.format {
        FleetFormat::Text => text(&fleet, &sums, args, out)?,
        FleetFormat::Json => data(&fleet, &sums, args, out)?,
        FleetFormat::Csv => csv(&fleet, out)?,
    }
    let breaks = fleet.clashes.iter().any(|clash| clash.breaks);
    Ok(ExitCode::from(if fleet.unusable.is_empty() { u8::from(breaks || is_above) } else { 2 }))
}

fn data(fleet: &Fleet, sums: &Sums, args: &FleetArgs, out: &mut Output) -> Result<(), Failure> {
    let passed: Vec<_> = fleet.passed.iter().map(|(file, why)| json!({"file": file, "why": why})).collect();
    let all = json!({
        "version": 1,
        "rows": fleet.rows,
        "clashes": fleet.clashes,
        "passed_over": passed,
        "sums": sums,
        "memory": args.memory,
    });
    out.data(&all, DataFormat::Json)
}

const HEADS: [&str; 9] =
    ["file", "sockets", "stats", "user", "workers", "threads", "memory", "pidfile", "log"];

/// The cells of a row; a list is divided by spaces.
fn cells(row: &Row) -> [String; 9] {
    let number = |number: Option<u64>| number.map(|number| number.to_string()).unwrap_or_default();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let mut sockets = row.sockets.clone();
    sockets.extend(row.on_demand.iter().filter(|on_demand| !row.sockets.contains(on_demand)).cloned());
    [
        row.file.clone(),
        sockets.join(" "),
        row.stats.join(" "),
        text(&row.user),
        number(row.workers),
        number(row.threads),
        number(row.memory),
        text(&row.pidfile),
        text(&row.log),
    ]
}

fn csv(fleet: &Fleet, out: &mut Output) -> Result<(), Failure> {
    let quoted = |cell: &String| {
        let is_plain = !cell.contains(['"', ',', '\n', '\r']);
        if is_plain { cell.clone() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
    };
    out.line(&format!("{},clashes", HEADS.join(",")))?;
    for row in &fleet.rows {
        let with = fleet.clashes.iter().filter(|clash| clash.files.contains(&row.file));
        let clashes: Vec<&str> = with.map(|clash| &*clash.what).collect();
        let cells = cells(row);
        let all: Vec<String> = cells.iter().chain([&clashes.join(" ")]).map(quoted).collect();
        out.file((all.join(",") + "\n").as_bytes())?;
    }
    Ok(())
}

/// Bytes in the largest unit that leaves no long number.
fn size(bytes: u64) -> String {
    let mut units = ["B", "KiB", "MiB", "GiB", "TiB"].into_iter();
    let (mut number, mut unit) = (bytes, units.next().unwrap_or_default());
    for larger in units {
        // Rounded where that is little: 1536 MiB stay.
        if number < 1024 || (number % 1024 != 0 && number < 10 * 1024) {
            break;
        }
        number = number.div_ceil(1024);
        unit = larger;
    }
    format!("{number} {unit}")
}

fn text(fleet: &Fleet, sums: &Sums, args: &FleetArgs, out: &mut Output) -> Result<(), Failure> {
    let color = terminal::color(args.color);
    let shown: Vec<[String; 6]> = fleet.rows.iter().map(short).collect();
    let heads = ["FILE", "SOCKETS", "USER", "WORKERS", "MEMORY", "STATS"];
    let mut widths = heads.map(str::len);
    for row in &shown {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let line = |cells: &[String; 6]| {
        let cells = cells.iter().zip(widths).map(|(cell, width)| format!("{cell:<width$}"));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    out.line(&line(&heads.map(str::to_owned)))?;
    let mut by_row: Vec<Vec<&Clash>> = vec![Vec::new(); fleet.rows.len()];
    for clash in &fleet.clashes {
        for row in clash.rows() {
            by_row[*row].push(clash);
        }
    }
    for ((row, cells), clashes) in fleet.rows.iter().zip(&shown).zip(by_row) {
        out.line(&line(cells))?;
        if let Some(reason) = row.reason.as_ref().filter(|_| row.outcome == "fatal") {
            say(out, color, &format!("  uWSGI exits: {reason}"))?;
        }
        for clash in clashes {
            let others: Vec<&str> =
                clash.files.iter().map(|file| &**file).filter(|file| *file != row.file).collect();
            let more = others.len().saturating_sub(3);
            let others = others.into_iter().take(3).collect::<Vec<_>>().join(", ");
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            let (kind, what) = (clash.kind, &clash.what);
            let unsure = if clash.sure { "" } else { ", if both run on one machine" };
            say(
                out,
                color && clash.breaks,
                &format!("  clash: {kind} {what}, also of {others}{more}{unsure}"),
            )?;
        }
    }
    out.line("")?;
    out.line(&summary(sums))?;
    if let Some(memory) = args.memory.filter(|memory| sums.memory > *memory) {
        let text = format!(
            "memory: the limits of all workers come to {}, above {}",
            size(sums.memory),
            size(memory)
        );
        say(out, color, &text)?;
    }
    for (file, why) in fleet.passed.iter().filter(|(_, why)| !why.contains("suffix")) {
        out.line(&format!("not started: {} {why}", escape(file.as_bytes())))?;
    }
    Ok(())
}

fn say(out: &mut Output, color: bool, text: &str) -> Result<(), Failure> {
    let text = escape(text.as_bytes());
    out.line(&if color { format!("\u{1b}[31m{text}\u{1b}[0m") } else { text })
}

/// The cells for people.
fn short(row: &Row) -> [String; 6] {
    let some = |list: &[String]| match list {
        [] => String::new(),
        [one] => one.clone(),
        [first, rest @ ..] => format!("{first} +{}", rest.len()),
    };
    let sockets = match (&row.on_demand, row.sockets.is_empty()) {
        (Some(socket), true) => format!("{socket} (on demand)"),
        _ => some(&row.sockets),
    };
    let workers = match (row.workers, row.threads) {
        (Some(workers), Some(1)) => workers.to_string(),
        (Some(workers), Some(threads)) => format!("{workers} x {threads}"),
        (Some(workers), None) => format!("{workers} x ?"),
        (None, _) => "?".to_owned(),
    };
    let memory = row.memory.map(size).unwrap_or_default();
    let cells =
        [row.file.clone(), sockets, row.user.clone().unwrap_or_default(), workers, memory, some(&row.stats)];
    cells.map(|cell| escape(cell.as_bytes()))
}

fn summary(sums: &Sums) -> String {
    let counted = |number: u64, one: &str| format!("{number} {one}{}", if number == 1 { "" } else { "s" });
    let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    let mut parts = vec![
        counted(count(sums.servers), "server"),
        counted(sums.workers, "worker"),
        counted(sums.threads, "thread"),
    ];
    if sums.unknown > 0 {
        parts.push(format!("{} with an unknown number of workers", sums.unknown));
    }
    if sums.memory > 0 {
        let without = match sums.without_memory_limit {
            0 => String::new(),
            number => format!(" ({} without a limit)", counted(count(number), "server")),
        };
        parts.push(format!("memory up to {}{without}", size(sums.memory)));
    } else {
        parts.push("no limit of memory".to_owned());
    }
    if sums.open_files > 0 {
        parts.push(format!("{} open files at most", sums.open_files));
    }
    parts.push(match sums.clashes {
        1 => "1 clash".to_owned(),
        number => format!("{number} clashes"),
    });
    parts.join(", ")
}
