//! Reloading and stopping: a rule a file.

mod common;

rules![
    chain_reload_single_worker,
    chain_reload_without_lazy_apps,
    command_in_file,
    cron_reloads_itself,
    die_on_term_missing,
    fs_reload_nonrecursive,
    lazy_apps_spooler,
    lazy_discouraged,
    log_reopen_after_drop,
    py_auto_reload_in_production,
    touch_and_auto_reload,
    touch_mules_reload_without_mule,
    touch_reload_directory,
    touch_reload_self_written,
    touch_reload_vassal_file,
];
