//! Reloading and stopping: a rule a file.

mod chain_reload_without_lazy_apps;
mod command_in_file;
mod common;
mod die_on_term_missing;
mod fs_reload_nonrecursive;
mod lazy_apps_spooler;
mod lazy_discouraged;
mod log_reopen_after_drop;
mod py_auto_reload_in_production;
mod touch_and_auto_reload;
mod touch_mules_reload_without_mule;
mod touch_reload_directory;
mod touch_reload_self_written;
mod touch_reload_vassal_file;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[
    &chain_reload_without_lazy_apps::CHAIN_RELOAD_WITHOUT_LAZY_APPS,
    &command_in_file::COMMAND_IN_FILE,
    &die_on_term_missing::DIE_ON_TERM_MISSING,
    &fs_reload_nonrecursive::FS_RELOAD_NONRECURSIVE,
    &lazy_apps_spooler::LAZY_APPS_SPOOLER,
    &lazy_discouraged::LAZY_DISCOURAGED,
    &log_reopen_after_drop::LOG_REOPEN_AFTER_DROP,
    &py_auto_reload_in_production::PY_AUTO_RELOAD_IN_PRODUCTION,
    &touch_and_auto_reload::TOUCH_AND_AUTO_RELOAD,
    &touch_mules_reload_without_mule::TOUCH_MULES_RELOAD_WITHOUT_MULE,
    &touch_reload_directory::TOUCH_RELOAD_DIRECTORY,
    &touch_reload_self_written::TOUCH_RELOAD_SELF_WRITTEN,
    &touch_reload_vassal_file::TOUCH_RELOAD_VASSAL_FILE,
];
