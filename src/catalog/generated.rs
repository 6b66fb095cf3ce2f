//! The option table: facts and texts as numbers and one string.

// Written by `cargo xtask generate` from schema/. Do not edit.

use super::OptId;

/// The C function that an option calls with its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setter {
    /// `uwsgi_early_python`.
    EarlyPython,
    /// `uwsgi_early_python_import`.
    EarlyPythonImport,
    /// `uwsgi_help`.
    Help,
    /// `uwsgi_opt_add_addr_list`.
    AddAddrList,
    /// `uwsgi_opt_add_cgi`.
    AddCgi,
    /// `uwsgi_opt_add_cgi_maphelper`.
    AddCgiMaphelper,
    /// `uwsgi_opt_add_cron`.
    AddCron,
    /// `uwsgi_opt_add_cron2`.
    AddCron2,
    /// `uwsgi_opt_add_cron_curl`.
    AddCronCurl,
    /// `uwsgi_opt_add_custom_option`.
    AddCustomOption,
    /// `uwsgi_opt_add_daemon`.
    AddDaemon,
    /// `uwsgi_opt_add_daemon2`.
    AddDaemon2,
    /// `uwsgi_opt_add_dyn_dict`.
    AddDynDict,
    /// `uwsgi_opt_add_farm`.
    AddFarm,
    /// `uwsgi_opt_add_lazy_socket`.
    AddLazySocket,
    /// `uwsgi_opt_add_legion_cron`.
    AddLegionCron,
    /// `uwsgi_opt_add_legion_cron_curl`.
    AddLegionCronCurl,
    /// `uwsgi_opt_add_mule`.
    AddMule,
    /// `uwsgi_opt_add_mules`.
    AddMules,
    /// `uwsgi_opt_add_regexp_custom_list`.
    AddRegexpCustomList,
    /// `uwsgi_opt_add_regexp_dyn_dict`.
    AddRegexpDynDict,
    /// `uwsgi_opt_add_regexp_list`.
    AddRegexpList,
    /// `uwsgi_opt_add_route`.
    AddRoute,
    /// `uwsgi_opt_add_shared_socket`.
    AddSharedSocket,
    /// `uwsgi_opt_add_socket`.
    AddSocket,
    /// `uwsgi_opt_add_socket_no_defer`.
    AddSocketNoDefer,
    /// `uwsgi_opt_add_spooler`.
    AddSpooler,
    /// `uwsgi_opt_add_ssl_socket`.
    AddSslSocket,
    /// `uwsgi_opt_add_string_list`.
    AddStringList,
    /// `uwsgi_opt_add_string_list_custom`.
    AddStringListCustom,
    /// `uwsgi_opt_add_unique_cron`.
    AddUniqueCron,
    /// `uwsgi_opt_add_unique_legion_cron`.
    AddUniqueLegionCron,
    /// `uwsgi_opt_binary_append_data`.
    BinaryAppendData,
    /// `uwsgi_opt_build_plugin`.
    BuildPlugin,
    /// `uwsgi_opt_cflags`.
    Cflags,
    /// `uwsgi_opt_check_static`.
    CheckStatic,
    /// `uwsgi_opt_chmod_socket`.
    ChmodSocket,
    /// `uwsgi_opt_config_py`.
    ConfigPy,
    /// `uwsgi_opt_connect_and_read`.
    ConnectAndRead,
    /// `uwsgi_opt_corerouter`.
    Corerouter,
    /// `uwsgi_opt_corerouter_cs`.
    CorerouterCs,
    /// `uwsgi_opt_corerouter_fallback_key`.
    CorerouterFallbackKey,
    /// `uwsgi_opt_corerouter_ss`.
    CorerouterSs,
    /// `uwsgi_opt_corerouter_use_base`.
    CorerouterUseBase,
    /// `uwsgi_opt_corerouter_use_pattern`.
    CorerouterUsePattern,
    /// `uwsgi_opt_corerouter_use_socket`.
    CorerouterUseSocket,
    /// `uwsgi_opt_corerouter_zerg`.
    CorerouterZerg,
    /// `uwsgi_opt_deprecated`.
    Deprecated,
    /// `uwsgi_opt_dot_h`.
    DotH,
    /// `uwsgi_opt_early_exec`.
    EarlyExec,
    /// `uwsgi_opt_early_perl`.
    EarlyPerl,
    /// `uwsgi_opt_early_php`.
    EarlyPhp,
    /// `uwsgi_opt_early_psgi`.
    EarlyPsgi,
    /// `uwsgi_opt_envdir`.
    Envdir,
    /// `uwsgi_opt_exit`.
    Exit,
    /// `uwsgi_opt_extract`.
    Extract,
    /// `uwsgi_opt_false`.
    False,
    /// `uwsgi_opt_fileserve_mode`.
    FileserveMode,
    /// `uwsgi_opt_flock`.
    Flock,
    /// `uwsgi_opt_flock_wait`.
    FlockWait,
    /// `uwsgi_opt_forkpty_urouter`.
    ForkptyUrouter,
    /// `uwsgi_opt_gid`.
    Gid,
    /// `uwsgi_opt_http_to_https`.
    HttpToHttps,
    /// `uwsgi_opt_https`.
    Https,
    /// `uwsgi_opt_https2`.
    Https2,
    /// `uwsgi_opt_ini_paste`.
    IniPaste,
    /// `uwsgi_opt_ldap_dump`.
    LdapDump,
    /// `uwsgi_opt_ldap_dump_ldif`.
    LdapDumpLdif,
    /// `uwsgi_opt_legion`.
    Legion,
    /// `uwsgi_opt_legion_hook`.
    LegionHook,
    /// `uwsgi_opt_legion_mcast`.
    LegionMcast,
    /// `uwsgi_opt_legion_node`.
    LegionNode,
    /// `uwsgi_opt_legion_quorum`.
    LegionQuorum,
    /// `uwsgi_opt_legion_scroll`.
    LegionScroll,
    /// `uwsgi_opt_load`.
    Load,
    /// `uwsgi_opt_load_config`.
    LoadConfig,
    /// `uwsgi_opt_load_dl`.
    LoadDl,
    /// `uwsgi_opt_load_ini`.
    LoadIni,
    /// `uwsgi_opt_load_json`.
    LoadJson,
    /// `uwsgi_opt_load_ldap`.
    LoadLdap,
    /// `uwsgi_opt_load_plugin`.
    LoadPlugin,
    /// `uwsgi_opt_load_sqlite3`.
    LoadSqlite3,
    /// `uwsgi_opt_load_xml`.
    LoadXml,
    /// `uwsgi_opt_load_yml`.
    LoadYml,
    /// `uwsgi_opt_log_date`.
    LogDate,
    /// `uwsgi_opt_logfile_chmod`.
    LogfileChmod,
    /// `uwsgi_opt_logic`.
    Logic,
    /// `uwsgi_opt_luashell`.
    Luashell,
    /// `uwsgi_opt_luashell_oneshot`.
    LuashellOneshot,
    /// `uwsgi_opt_max_vars`.
    MaxVars,
    /// `uwsgi_opt_noop`.
    Noop,
    /// `uwsgi_opt_pcre_jit`.
    PcreJit,
    /// `uwsgi_opt_php_ini`.
    PhpIni,
    /// `uwsgi_opt_pidfile_signal`.
    PidfileSignal,
    /// `uwsgi_opt_plshell`.
    Plshell,
    /// `uwsgi_opt_print`.
    Print,
    /// `uwsgi_opt_pypy_ini_paste`.
    PypyIniPaste,
    /// `uwsgi_opt_pyrun`.
    Pyrun,
    /// `uwsgi_opt_pyshell`.
    Pyshell,
    /// `uwsgi_opt_pythonpath`.
    Pythonpath,
    /// `uwsgi_opt_pyver`.
    Pyver,
    /// `uwsgi_opt_rbshell`.
    Rbshell,
    /// `uwsgi_opt_resolve`.
    Resolve,
    /// `uwsgi_opt_safe_fd`.
    SafeFd,
    /// `uwsgi_opt_scd`.
    Scd,
    /// `uwsgi_opt_set_16bit`.
    Set16bit,
    /// `uwsgi_opt_set_64bit`.
    Set64bit,
    /// `uwsgi_opt_set_cap`.
    SetCap,
    /// `uwsgi_opt_set_emperor_cap`.
    SetEmperorCap,
    /// `uwsgi_opt_set_env`.
    SetEnv,
    /// `uwsgi_opt_set_gid`.
    SetGid,
    /// `uwsgi_opt_set_immediate_gid`.
    SetImmediateGid,
    /// `uwsgi_opt_set_immediate_uid`.
    SetImmediateUid,
    /// `uwsgi_opt_set_int`.
    SetInt,
    /// `uwsgi_opt_set_logger`.
    SetLogger,
    /// `uwsgi_opt_set_megabytes`.
    SetMegabytes,
    /// `uwsgi_opt_set_null`.
    SetNull,
    /// `uwsgi_opt_set_placeholder`.
    SetPlaceholder,
    /// `uwsgi_opt_set_rawint`.
    SetRawint,
    /// `uwsgi_opt_set_req_logger`.
    SetReqLogger,
    /// `uwsgi_opt_set_str`.
    SetStr,
    /// `uwsgi_opt_set_str_spaced`.
    SetStrSpaced,
    /// `uwsgi_opt_set_uid`.
    SetUid,
    /// `uwsgi_opt_set_umask`.
    SetUmask,
    /// `uwsgi_opt_set_unshare`.
    SetUnshare,
    /// `uwsgi_opt_set_worker_logger`.
    SetWorkerLogger,
    /// `uwsgi_opt_setup_asyncio`.
    SetupAsyncio,
    /// `uwsgi_opt_setup_coroae`.
    SetupCoroae,
    /// `uwsgi_opt_setup_gevent`.
    SetupGevent,
    /// `uwsgi_opt_setup_goroutines`.
    SetupGoroutines,
    /// `uwsgi_opt_setup_tornado`.
    SetupTornado,
    /// `uwsgi_opt_signal`.
    Signal,
    /// `uwsgi_opt_sni`.
    Sni,
    /// `uwsgi_opt_snmp`.
    Snmp,
    /// `uwsgi_opt_snmp_community`.
    SnmpCommunity,
    /// `uwsgi_opt_ssa`.
    Ssa,
    /// `uwsgi_opt_sslrouter`.
    Sslrouter,
    /// `uwsgi_opt_sslrouter2`.
    Sslrouter2,
    /// `uwsgi_opt_static_map`.
    StaticMap,
    /// `uwsgi_opt_true`.
    True,
    /// `uwsgi_opt_uid`.
    Uid,
    /// `uwsgi_opt_undeferred_corerouter`.
    UndeferredCorerouter,
    /// `uwsgi_opt_unset_env`.
    UnsetEnv,
    /// `uwsgi_opt_zabbix_template`.
    ZabbixTemplate,
    /// `uwsgi_print_sym`.
    PrintSym,
    /// `uwsgi_tuntap_opt_firewall`.
    TuntapFirewall,
    /// `uwsgi_tuntap_opt_route`.
    TuntapRoute,
}

impl Setter {
    /// The name in the sources.
    pub fn name(self) -> &'static str {
        match self {
            Setter::EarlyPython => "uwsgi_early_python",
            Setter::EarlyPythonImport => "uwsgi_early_python_import",
            Setter::Help => "uwsgi_help",
            Setter::AddAddrList => "uwsgi_opt_add_addr_list",
            Setter::AddCgi => "uwsgi_opt_add_cgi",
            Setter::AddCgiMaphelper => "uwsgi_opt_add_cgi_maphelper",
            Setter::AddCron => "uwsgi_opt_add_cron",
            Setter::AddCron2 => "uwsgi_opt_add_cron2",
            Setter::AddCronCurl => "uwsgi_opt_add_cron_curl",
            Setter::AddCustomOption => "uwsgi_opt_add_custom_option",
            Setter::AddDaemon => "uwsgi_opt_add_daemon",
            Setter::AddDaemon2 => "uwsgi_opt_add_daemon2",
            Setter::AddDynDict => "uwsgi_opt_add_dyn_dict",
            Setter::AddFarm => "uwsgi_opt_add_farm",
            Setter::AddLazySocket => "uwsgi_opt_add_lazy_socket",
            Setter::AddLegionCron => "uwsgi_opt_add_legion_cron",
            Setter::AddLegionCronCurl => "uwsgi_opt_add_legion_cron_curl",
            Setter::AddMule => "uwsgi_opt_add_mule",
            Setter::AddMules => "uwsgi_opt_add_mules",
            Setter::AddRegexpCustomList => "uwsgi_opt_add_regexp_custom_list",
            Setter::AddRegexpDynDict => "uwsgi_opt_add_regexp_dyn_dict",
            Setter::AddRegexpList => "uwsgi_opt_add_regexp_list",
            Setter::AddRoute => "uwsgi_opt_add_route",
            Setter::AddSharedSocket => "uwsgi_opt_add_shared_socket",
            Setter::AddSocket => "uwsgi_opt_add_socket",
            Setter::AddSocketNoDefer => "uwsgi_opt_add_socket_no_defer",
            Setter::AddSpooler => "uwsgi_opt_add_spooler",
            Setter::AddSslSocket => "uwsgi_opt_add_ssl_socket",
            Setter::AddStringList => "uwsgi_opt_add_string_list",
            Setter::AddStringListCustom => "uwsgi_opt_add_string_list_custom",
            Setter::AddUniqueCron => "uwsgi_opt_add_unique_cron",
            Setter::AddUniqueLegionCron => "uwsgi_opt_add_unique_legion_cron",
            Setter::BinaryAppendData => "uwsgi_opt_binary_append_data",
            Setter::BuildPlugin => "uwsgi_opt_build_plugin",
            Setter::Cflags => "uwsgi_opt_cflags",
            Setter::CheckStatic => "uwsgi_opt_check_static",
            Setter::ChmodSocket => "uwsgi_opt_chmod_socket",
            Setter::ConfigPy => "uwsgi_opt_config_py",
            Setter::ConnectAndRead => "uwsgi_opt_connect_and_read",
            Setter::Corerouter => "uwsgi_opt_corerouter",
            Setter::CorerouterCs => "uwsgi_opt_corerouter_cs",
            Setter::CorerouterFallbackKey => "uwsgi_opt_corerouter_fallback_key",
            Setter::CorerouterSs => "uwsgi_opt_corerouter_ss",
            Setter::CorerouterUseBase => "uwsgi_opt_corerouter_use_base",
            Setter::CorerouterUsePattern => "uwsgi_opt_corerouter_use_pattern",
            Setter::CorerouterUseSocket => "uwsgi_opt_corerouter_use_socket",
            Setter::CorerouterZerg => "uwsgi_opt_corerouter_zerg",
            Setter::Deprecated => "uwsgi_opt_deprecated",
            Setter::DotH => "uwsgi_opt_dot_h",
            Setter::EarlyExec => "uwsgi_opt_early_exec",
            Setter::EarlyPerl => "uwsgi_opt_early_perl",
            Setter::EarlyPhp => "uwsgi_opt_early_php",
            Setter::EarlyPsgi => "uwsgi_opt_early_psgi",
            Setter::Envdir => "uwsgi_opt_envdir",
            Setter::Exit => "uwsgi_opt_exit",
            Setter::Extract => "uwsgi_opt_extract",
            Setter::False => "uwsgi_opt_false",
            Setter::FileserveMode => "uwsgi_opt_fileserve_mode",
            Setter::Flock => "uwsgi_opt_flock",
            Setter::FlockWait => "uwsgi_opt_flock_wait",
            Setter::ForkptyUrouter => "uwsgi_opt_forkpty_urouter",
            Setter::Gid => "uwsgi_opt_gid",
            Setter::HttpToHttps => "uwsgi_opt_http_to_https",
            Setter::Https => "uwsgi_opt_https",
            Setter::Https2 => "uwsgi_opt_https2",
            Setter::IniPaste => "uwsgi_opt_ini_paste",
            Setter::LdapDump => "uwsgi_opt_ldap_dump",
            Setter::LdapDumpLdif => "uwsgi_opt_ldap_dump_ldif",
            Setter::Legion => "uwsgi_opt_legion",
            Setter::LegionHook => "uwsgi_opt_legion_hook",
            Setter::LegionMcast => "uwsgi_opt_legion_mcast",
            Setter::LegionNode => "uwsgi_opt_legion_node",
            Setter::LegionQuorum => "uwsgi_opt_legion_quorum",
            Setter::LegionScroll => "uwsgi_opt_legion_scroll",
            Setter::Load => "uwsgi_opt_load",
            Setter::LoadConfig => "uwsgi_opt_load_config",
            Setter::LoadDl => "uwsgi_opt_load_dl",
            Setter::LoadIni => "uwsgi_opt_load_ini",
            Setter::LoadJson => "uwsgi_opt_load_json",
            Setter::LoadLdap => "uwsgi_opt_load_ldap",
            Setter::LoadPlugin => "uwsgi_opt_load_plugin",
            Setter::LoadSqlite3 => "uwsgi_opt_load_sqlite3",
            Setter::LoadXml => "uwsgi_opt_load_xml",
            Setter::LoadYml => "uwsgi_opt_load_yml",
            Setter::LogDate => "uwsgi_opt_log_date",
            Setter::LogfileChmod => "uwsgi_opt_logfile_chmod",
            Setter::Logic => "uwsgi_opt_logic",
            Setter::Luashell => "uwsgi_opt_luashell",
            Setter::LuashellOneshot => "uwsgi_opt_luashell_oneshot",
            Setter::MaxVars => "uwsgi_opt_max_vars",
            Setter::Noop => "uwsgi_opt_noop",
            Setter::PcreJit => "uwsgi_opt_pcre_jit",
            Setter::PhpIni => "uwsgi_opt_php_ini",
            Setter::PidfileSignal => "uwsgi_opt_pidfile_signal",
            Setter::Plshell => "uwsgi_opt_plshell",
            Setter::Print => "uwsgi_opt_print",
            Setter::PypyIniPaste => "uwsgi_opt_pypy_ini_paste",
            Setter::Pyrun => "uwsgi_opt_pyrun",
            Setter::Pyshell => "uwsgi_opt_pyshell",
            Setter::Pythonpath => "uwsgi_opt_pythonpath",
            Setter::Pyver => "uwsgi_opt_pyver",
            Setter::Rbshell => "uwsgi_opt_rbshell",
            Setter::Resolve => "uwsgi_opt_resolve",
            Setter::SafeFd => "uwsgi_opt_safe_fd",
            Setter::Scd => "uwsgi_opt_scd",
            Setter::Set16bit => "uwsgi_opt_set_16bit",
            Setter::Set64bit => "uwsgi_opt_set_64bit",
            Setter::SetCap => "uwsgi_opt_set_cap",
            Setter::SetEmperorCap => "uwsgi_opt_set_emperor_cap",
            Setter::SetEnv => "uwsgi_opt_set_env",
            Setter::SetGid => "uwsgi_opt_set_gid",
            Setter::SetImmediateGid => "uwsgi_opt_set_immediate_gid",
            Setter::SetImmediateUid => "uwsgi_opt_set_immediate_uid",
            Setter::SetInt => "uwsgi_opt_set_int",
            Setter::SetLogger => "uwsgi_opt_set_logger",
            Setter::SetMegabytes => "uwsgi_opt_set_megabytes",
            Setter::SetNull => "uwsgi_opt_set_null",
            Setter::SetPlaceholder => "uwsgi_opt_set_placeholder",
            Setter::SetRawint => "uwsgi_opt_set_rawint",
            Setter::SetReqLogger => "uwsgi_opt_set_req_logger",
            Setter::SetStr => "uwsgi_opt_set_str",
            Setter::SetStrSpaced => "uwsgi_opt_set_str_spaced",
            Setter::SetUid => "uwsgi_opt_set_uid",
            Setter::SetUmask => "uwsgi_opt_set_umask",
            Setter::SetUnshare => "uwsgi_opt_set_unshare",
            Setter::SetWorkerLogger => "uwsgi_opt_set_worker_logger",
            Setter::SetupAsyncio => "uwsgi_opt_setup_asyncio",
            Setter::SetupCoroae => "uwsgi_opt_setup_coroae",
            Setter::SetupGevent => "uwsgi_opt_setup_gevent",
            Setter::SetupGoroutines => "uwsgi_opt_setup_goroutines",
            Setter::SetupTornado => "uwsgi_opt_setup_tornado",
            Setter::Signal => "uwsgi_opt_signal",
            Setter::Sni => "uwsgi_opt_sni",
            Setter::Snmp => "uwsgi_opt_snmp",
            Setter::SnmpCommunity => "uwsgi_opt_snmp_community",
            Setter::Ssa => "uwsgi_opt_ssa",
            Setter::Sslrouter => "uwsgi_opt_sslrouter",
            Setter::Sslrouter2 => "uwsgi_opt_sslrouter2",
            Setter::StaticMap => "uwsgi_opt_static_map",
            Setter::True => "uwsgi_opt_true",
            Setter::Uid => "uwsgi_opt_uid",
            Setter::UndeferredCorerouter => "uwsgi_opt_undeferred_corerouter",
            Setter::UnsetEnv => "uwsgi_opt_unset_env",
            Setter::ZabbixTemplate => "uwsgi_opt_zabbix_template",
            Setter::PrintSym => "uwsgi_print_sym",
            Setter::TuntapFirewall => "uwsgi_tuntap_opt_firewall",
            Setter::TuntapRoute => "uwsgi_tuntap_opt_route",
        }
    }
}

pub(super) static SETTERS: [Setter; 147] = [
Setter::EarlyPython,Setter::EarlyPythonImport,Setter::Help,Setter::AddAddrList,Setter::AddCgi,
Setter::AddCgiMaphelper,Setter::AddCron,Setter::AddCron2,Setter::AddCronCurl,Setter::AddCustomOption,
Setter::AddDaemon,Setter::AddDaemon2,Setter::AddDynDict,Setter::AddFarm,Setter::AddLazySocket,
Setter::AddLegionCron,Setter::AddLegionCronCurl,Setter::AddMule,Setter::AddMules,Setter::AddRegexpCustomList,
Setter::AddRegexpDynDict,Setter::AddRegexpList,Setter::AddRoute,Setter::AddSharedSocket,Setter::AddSocket,
Setter::AddSocketNoDefer,Setter::AddSpooler,Setter::AddSslSocket,Setter::AddStringList,
Setter::AddStringListCustom,Setter::AddUniqueCron,Setter::AddUniqueLegionCron,Setter::BinaryAppendData,
Setter::BuildPlugin,Setter::Cflags,Setter::CheckStatic,Setter::ChmodSocket,Setter::ConfigPy,
Setter::ConnectAndRead,Setter::Corerouter,Setter::CorerouterCs,Setter::CorerouterFallbackKey,
Setter::CorerouterSs,Setter::CorerouterUseBase,Setter::CorerouterUsePattern,Setter::CorerouterUseSocket,
Setter::CorerouterZerg,Setter::Deprecated,Setter::DotH,Setter::EarlyExec,Setter::EarlyPerl,Setter::EarlyPhp,
Setter::EarlyPsgi,Setter::Envdir,Setter::Exit,Setter::Extract,Setter::False,Setter::FileserveMode,
Setter::Flock,Setter::FlockWait,Setter::ForkptyUrouter,Setter::Gid,Setter::HttpToHttps,Setter::Https,
Setter::Https2,Setter::IniPaste,Setter::LdapDump,Setter::LdapDumpLdif,Setter::Legion,Setter::LegionHook,
Setter::LegionMcast,Setter::LegionNode,Setter::LegionQuorum,Setter::LegionScroll,Setter::Load,
Setter::LoadConfig,Setter::LoadDl,Setter::LoadIni,Setter::LoadJson,Setter::LoadLdap,Setter::LoadPlugin,
Setter::LoadSqlite3,Setter::LoadXml,Setter::LoadYml,Setter::LogDate,Setter::LogfileChmod,Setter::Logic,
Setter::Luashell,Setter::LuashellOneshot,Setter::MaxVars,Setter::Noop,Setter::PcreJit,Setter::PhpIni,
Setter::PidfileSignal,Setter::Plshell,Setter::Print,Setter::PypyIniPaste,Setter::Pyrun,Setter::Pyshell,
Setter::Pythonpath,Setter::Pyver,Setter::Rbshell,Setter::Resolve,Setter::SafeFd,Setter::Scd,Setter::Set16bit,
Setter::Set64bit,Setter::SetCap,Setter::SetEmperorCap,Setter::SetEnv,Setter::SetGid,Setter::SetImmediateGid,
Setter::SetImmediateUid,Setter::SetInt,Setter::SetLogger,Setter::SetMegabytes,Setter::SetNull,
Setter::SetPlaceholder,Setter::SetRawint,Setter::SetReqLogger,Setter::SetStr,Setter::SetStrSpaced,
Setter::SetUid,Setter::SetUmask,Setter::SetUnshare,Setter::SetWorkerLogger,Setter::SetupAsyncio,
Setter::SetupCoroae,Setter::SetupGevent,Setter::SetupGoroutines,Setter::SetupTornado,Setter::Signal,
Setter::Sni,Setter::Snmp,Setter::SnmpCommunity,Setter::Ssa,Setter::Sslrouter,Setter::Sslrouter2,
Setter::StaticMap,Setter::True,Setter::Uid,Setter::UndeferredCorerouter,Setter::UnsetEnv,
Setter::ZabbixTemplate,Setter::PrintSym,Setter::TuntapFirewall,Setter::TuntapRoute,
];

/// Every option as a constant: upper case, `-` as `_`; a second name of that spelling ends in `_2`.
#[allow(missing_docs)]
pub mod ids {
    use super::OptId;

    pub const ABSTRACT_SOCKET: OptId = OptId(0);
    pub const ADD_CACHE_ITEM: OptId = OptId(1);
    pub const ADD_GID: OptId = OptId(2);
    pub const ADD_HEADER: OptId = OptId(3);
    pub const AFTER_REQUEST_CALL: OptId = OptId(4);
    pub const AFTER_REQUEST_HOOK: OptId = OptId(5);
    pub const ALARM: OptId = OptId(6);
    pub const ALARM_BACKLOG: OptId = OptId(7);
    pub const ALARM_CHEAP: OptId = OptId(8);
    pub const ALARM_FD: OptId = OptId(9);
    pub const ALARM_FREQ: OptId = OptId(10);
    pub const ALARM_LIST: OptId = OptId(11);
    pub const ALARM_LISTEN_QUEUE: OptId = OptId(12);
    pub const ALARM_LOG: OptId = OptId(13);
    pub const ALARM_LQ: OptId = OptId(14);
    pub const ALARM_METRIC: OptId = OptId(15);
    pub const ALARM_MSG_SIZE: OptId = OptId(16);
    pub const ALARM_SEGFAULT: OptId = OptId(17);
    pub const ALARMS_LIST: OptId = OptId(18);
    pub const ALLOWED_MODIFIERS: OptId = OptId(19);
    pub const ASYNC: OptId = OptId(20);
    pub const ASYNCIO: OptId = OptId(21);
    pub const ATTACH_CONTROL_DAEMON: OptId = OptId(22);
    pub const ATTACH_DAEMON: OptId = OptId(23);
    pub const ATTACH_DAEMON2: OptId = OptId(24);
    pub const AUTO_PROCNAME: OptId = OptId(25);
    pub const AUTO_WEIGHT: OptId = OptId(26);
    pub const AUTOLOAD: OptId = OptId(27);
    pub const BACKLOG_ALARM: OptId = OptId(28);
    pub const BACKTRACE_DEPTH: OptId = OptId(29);
    pub const BINARY_APPEND_DATA: OptId = OptId(30);
    pub const BINARY_PATH: OptId = OptId(31);
    pub const BINSH: OptId = OptId(32);
    pub const BLACKLIST: OptId = OptId(33);
    pub const BODY_READ_WARNING: OptId = OptId(34);
    pub const BRUTAL_RELOAD_ON_FD: OptId = OptId(35);
    pub const BUFFER_SIZE: OptId = OptId(36);
    pub const BUILD_PLUGIN: OptId = OptId(37);
    pub const CACHE: OptId = OptId(38);
    pub const CACHE_BLOCKSIZE: OptId = OptId(39);
    pub const CACHE_EXPIRE_FREQ: OptId = OptId(40);
    pub const CACHE_NO_EXPIRE: OptId = OptId(41);
    pub const CACHE_REPORT_FREED_ITEMS: OptId = OptId(42);
    pub const CACHE_STORE: OptId = OptId(43);
    pub const CACHE_STORE_SYNC: OptId = OptId(44);
    pub const CACHE_SYNC: OptId = OptId(45);
    pub const CACHE_UDP_NODE: OptId = OptId(46);
    pub const CACHE_UDP_SERVER: OptId = OptId(47);
    pub const CACHE_USE_LAST_MODIFIED: OptId = OptId(48);
    pub const CACHE2: OptId = OptId(49);
    pub const CALL_AS_EMPEROR: OptId = OptId(50);
    pub const CALL_AS_EMPEROR1: OptId = OptId(51);
    pub const CALL_AS_EMPEROR2: OptId = OptId(52);
    pub const CALL_AS_EMPEROR4: OptId = OptId(53);
    pub const CALL_AS_ROOT: OptId = OptId(54);
    pub const CALL_AS_USER: OptId = OptId(55);
    pub const CALL_AS_USER_ATEXIT: OptId = OptId(56);
    pub const CALL_AS_VASSAL: OptId = OptId(57);
    pub const CALL_AS_VASSAL1: OptId = OptId(58);
    pub const CALL_AS_VASSAL3: OptId = OptId(59);
    pub const CALL_ASAP: OptId = OptId(60);
    pub const CALL_IN_JAIL: OptId = OptId(61);
    pub const CALL_POST_APP: OptId = OptId(62);
    pub const CALL_POST_JAIL: OptId = OptId(63);
    pub const CALL_PRE_APP: OptId = OptId(64);
    pub const CALL_PRE_JAIL: OptId = OptId(65);
    pub const CALLABLE: OptId = OptId(66);
    pub const CAP: OptId = OptId(67);
    pub const CARBON: OptId = OptId(68);
    pub const CARBON_FREQ: OptId = OptId(69);
    pub const CARBON_HOSTNAME_DOTS: OptId = OptId(70);
    pub const CARBON_ID: OptId = OptId(71);
    pub const CARBON_IDLE_AVG: OptId = OptId(72);
    pub const CARBON_MAX_RETRY: OptId = OptId(73);
    pub const CARBON_NAME_RESOLVE: OptId = OptId(74);
    pub const CARBON_NO_WORKERS: OptId = OptId(75);
    pub const CARBON_RESOLVE_NAMES: OptId = OptId(76);
    pub const CARBON_RETRY_DELAY: OptId = OptId(77);
    pub const CARBON_ROOT: OptId = OptId(78);
    pub const CARBON_TIMEOUT: OptId = OptId(79);
    pub const CARBON_USE_METRICS: OptId = OptId(80);
    pub const CATCH_EXCEPTIONS: OptId = OptId(81);
    pub const CFLAGS: OptId = OptId(82);
    pub const CGI: OptId = OptId(83);
    pub const CGI_ALLOWED_EXT: OptId = OptId(84);
    pub const CGI_ASYNC_MAX_ATTEMPTS: OptId = OptId(85);
    pub const CGI_BUFFER_SIZE: OptId = OptId(86);
    pub const CGI_CLOSE_STDIN_ON_EOF: OptId = OptId(87);
    pub const CGI_DO_NOT_KILL_ON_ERROR: OptId = OptId(88);
    pub const CGI_DONTRESOLVE: OptId = OptId(89);
    pub const CGI_FROM_DOCROOT: OptId = OptId(90);
    pub const CGI_HELPER: OptId = OptId(91);
    pub const CGI_INDEX: OptId = OptId(92);
    pub const CGI_LOADLIB: OptId = OptId(93);
    pub const CGI_MAP_HELPER: OptId = OptId(94);
    pub const CGI_MODE: OptId = OptId(95);
    pub const CGI_OPTIMIZE: OptId = OptId(96);
    pub const CGI_OPTIMIZED: OptId = OptId(97);
    pub const CGI_PATH_INFO: OptId = OptId(98);
    pub const CGI_SAFE: OptId = OptId(99);
    pub const CGI_TIMEOUT: OptId = OptId(100);
    pub const CGI_UNSET: OptId = OptId(101);
    pub const CGROUP: OptId = OptId(102);
    pub const CGROUP_DIR_MODE: OptId = OptId(103);
    pub const CGROUP_OPT: OptId = OptId(104);
    pub const CHDIR: OptId = OptId(105);
    pub const CHDIR2: OptId = OptId(106);
    pub const CHEAP: OptId = OptId(107);
    pub const CHEAPER: OptId = OptId(108);
    pub const CHEAPER_ALGO: OptId = OptId(109);
    pub const CHEAPER_ALGO_LIST: OptId = OptId(110);
    pub const CHEAPER_ALGOS_LIST: OptId = OptId(111);
    pub const CHEAPER_BUSYNESS_BACKLOG_ALERT: OptId = OptId(112);
    pub const CHEAPER_BUSYNESS_BACKLOG_MULTIPLIER: OptId = OptId(113);
    pub const CHEAPER_BUSYNESS_BACKLOG_NONZERO: OptId = OptId(114);
    pub const CHEAPER_BUSYNESS_BACKLOG_STEP: OptId = OptId(115);
    pub const CHEAPER_BUSYNESS_MAX: OptId = OptId(116);
    pub const CHEAPER_BUSYNESS_MIN: OptId = OptId(117);
    pub const CHEAPER_BUSYNESS_MULTIPLIER: OptId = OptId(118);
    pub const CHEAPER_BUSYNESS_PENALTY: OptId = OptId(119);
    pub const CHEAPER_BUSYNESS_VERBOSE: OptId = OptId(120);
    pub const CHEAPER_IDLE: OptId = OptId(121);
    pub const CHEAPER_INITIAL: OptId = OptId(122);
    pub const CHEAPER_LIST: OptId = OptId(123);
    pub const CHEAPER_OVERLOAD: OptId = OptId(124);
    pub const CHEAPER_RSS_LIMIT_HARD: OptId = OptId(125);
    pub const CHEAPER_RSS_LIMIT_SOFT: OptId = OptId(126);
    pub const CHEAPER_STEP: OptId = OptId(127);
    pub const CHECK_CACHE: OptId = OptId(128);
    pub const CHECK_INTERVAL: OptId = OptId(129);
    pub const CHECK_MOUNT: OptId = OptId(130);
    pub const CHECK_MOUNTPOINT: OptId = OptId(131);
    pub const CHECK_STATIC: OptId = OptId(132);
    pub const CHECK_STATIC_DOCROOT: OptId = OptId(133);
    pub const CHMOD: OptId = OptId(134);
    pub const CHMOD_SOCKET: OptId = OptId(135);
    pub const CHOWN_SOCKET: OptId = OptId(136);
    pub const CHROOT: OptId = OptId(137);
    pub const CHUNKED_INPUT_LIMIT: OptId = OptId(138);
    pub const CHUNKED_INPUT_TIMEOUT: OptId = OptId(139);
    pub const CLOCK: OptId = OptId(140);
    pub const CLOCK_LIST: OptId = OptId(141);
    pub const CLOCKS_LIST: OptId = OptId(142);
    pub const CLOJURE_LOAD: OptId = OptId(143);
    pub const CLOSE_ON_EXEC: OptId = OptId(144);
    pub const CLOSE_ON_EXEC2: OptId = OptId(145);
    pub const COLLECT_HEADER: OptId = OptId(146);
    pub const COMMAND_MODE: OptId = OptId(147);
    pub const CONFIG: OptId = OptId(148);
    pub const CONFIG_PY: OptId = OptId(149);
    pub const CONNECT_AND_READ: OptId = OptId(150);
    pub const COROAE: OptId = OptId(151);
    pub const CPU_AFFINITY: OptId = OptId(152);
    pub const CRON: OptId = OptId(153);
    pub const CRON_CURL: OptId = OptId(154);
    pub const CRON_CURL_LEGION: OptId = OptId(155);
    pub const CRON_HARAKIRI: OptId = OptId(156);
    pub const CRON_LEGION: OptId = OptId(157);
    pub const CRON2: OptId = OptId(158);
    pub const CURL_CRON: OptId = OptId(159);
    pub const CURL_CRON_LEGION: OptId = OptId(160);
    pub const DAEMONIZE: OptId = OptId(161);
    pub const DAEMONIZE2: OptId = OptId(162);
    pub const DAEMONS_HONOUR_STDIN: OptId = OptId(163);
    pub const DECLARE_OPTION: OptId = OptId(164);
    pub const DECLARE_OPTION2: OptId = OptId(165);
    pub const DEL_HEADER: OptId = OptId(166);
    pub const DIE_ON_IDLE: OptId = OptId(167);
    pub const DIE_ON_NO_WORKERS: OptId = OptId(168);
    pub const DIE_ON_TERM: OptId = OptId(169);
    pub const DISABLE_ASYNC_WARN_ON_QUEUE_FULL: OptId = OptId(170);
    pub const DISABLE_LOGGING: OptId = OptId(171);
    pub const DISABLE_SENDFILE: OptId = OptId(172);
    pub const DISABLE_WRITE_EXCEPTION: OptId = OptId(173);
    pub const DLOPEN: OptId = OptId(174);
    pub const DOT_H: OptId = OptId(175);
    pub const DROP_AFTER_APPS: OptId = OptId(176);
    pub const DROP_AFTER_INIT: OptId = OptId(177);
    pub const DUMBLOOP_CODE: OptId = OptId(178);
    pub const DUMBLOOP_FUNCTION: OptId = OptId(179);
    pub const DUMBLOOP_MODIFIER1: OptId = OptId(180);
    pub const DUMP_OPTIONS: OptId = OptId(181);
    pub const DYNAMIC_APPS: OptId = OptId(182);
    pub const EARLY_EMPEROR: OptId = OptId(183);
    pub const EARLY_ENVDIR: OptId = OptId(184);
    pub const EARLY_PERL: OptId = OptId(185);
    pub const EARLY_PERL_EXEC: OptId = OptId(186);
    pub const EARLY_PHP: OptId = OptId(187);
    pub const EARLY_PHP_SAPI_NAME: OptId = OptId(188);
    pub const EARLY_PSGI: OptId = OptId(189);
    pub const EARLY_PYIMPORT: OptId = OptId(190);
    pub const EARLY_PYTHON: OptId = OptId(191);
    pub const EARLY_PYTHON_IMPORT: OptId = OptId(192);
    pub const EARLY_PYTHON_PATH: OptId = OptId(193);
    pub const EARLY_PYTHONPATH: OptId = OptId(194);
    pub const ELSE: OptId = OptId(195);
    pub const EMPEROR: OptId = OptId(196);
    pub const EMPEROR_BROODLORD: OptId = OptId(197);
    pub const EMPEROR_CAP: OptId = OptId(198);
    pub const EMPEROR_CHDIR_ATTR: OptId = OptId(199);
    pub const EMPEROR_COLLECT_ATTR: OptId = OptId(200);
    pub const EMPEROR_COLLECT_ATTRIBUTE: OptId = OptId(201);
    pub const EMPEROR_COMMAND_SOCKET: OptId = OptId(202);
    pub const EMPEROR_CURSE_TOLERANCE: OptId = OptId(203);
    pub const EMPEROR_EXTRA_EXT: OptId = OptId(204);
    pub const EMPEROR_EXTRA_EXTENSION: OptId = OptId(205);
    pub const EMPEROR_FORK_SERVER_ATTR: OptId = OptId(206);
    pub const EMPEROR_FREQ: OptId = OptId(207);
    pub const EMPEROR_GRACEFUL_SHUTDOWN: OptId = OptId(208);
    pub const EMPEROR_MAGIC_EXEC: OptId = OptId(209);
    pub const EMPEROR_MAX_THROTTLE: OptId = OptId(210);
    pub const EMPEROR_NO_BLACKLIST: OptId = OptId(211);
    pub const EMPEROR_NOFOLLOW: OptId = OptId(212);
    pub const EMPEROR_ON_DEMAND_DIR: OptId = OptId(213);
    pub const EMPEROR_ON_DEMAND_DIRECTORY: OptId = OptId(214);
    pub const EMPEROR_ON_DEMAND_EXEC: OptId = OptId(215);
    pub const EMPEROR_ON_DEMAND_EXT: OptId = OptId(216);
    pub const EMPEROR_ON_DEMAND_EXTENSION: OptId = OptId(217);
    pub const EMPEROR_PIDFILE: OptId = OptId(218);
    pub const EMPEROR_PROCNAME: OptId = OptId(219);
    pub const EMPEROR_PROXY_SOCKET: OptId = OptId(220);
    pub const EMPEROR_REQUIRED_HEARTBEAT: OptId = OptId(221);
    pub const EMPEROR_STATS: OptId = OptId(222);
    pub const EMPEROR_STATS_SERVER: OptId = OptId(223);
    pub const EMPEROR_SUBREAPER: OptId = OptId(224);
    pub const EMPEROR_THROTTLE: OptId = OptId(225);
    pub const EMPEROR_TRIGGER_SOCKET: OptId = OptId(226);
    pub const EMPEROR_TYRANT: OptId = OptId(227);
    pub const EMPEROR_TYRANT_INITGROUPS: OptId = OptId(228);
    pub const EMPEROR_TYRANT_NOFOLLOW: OptId = OptId(229);
    pub const EMPEROR_USE_CLONE: OptId = OptId(230);
    pub const EMPEROR_USE_FORK_SERVER: OptId = OptId(231);
    pub const EMPEROR_WAIT_FOR_COMMAND: OptId = OptId(232);
    pub const EMPEROR_WAIT_FOR_COMMAND_IGNORE: OptId = OptId(233);
    pub const EMPEROR_WRAPPER: OptId = OptId(234);
    pub const EMPEROR_WRAPPER_ATTR: OptId = OptId(235);
    pub const EMPEROR_WRAPPER_FALLBACK: OptId = OptId(236);
    pub const EMPEROR_WRAPPER_OVERRIDE: OptId = OptId(237);
    pub const ENABLE_METRICS: OptId = OptId(238);
    pub const ENABLE_PROXY_PROTOCOL: OptId = OptId(239);
    pub const ENABLE_THREADS: OptId = OptId(240);
    pub const END_BLACKLIST: OptId = OptId(241);
    pub const END_FOR: OptId = OptId(242);
    pub const END_IF: OptId = OptId(243);
    pub const END_WHITELIST: OptId = OptId(244);
    pub const ENDFOR: OptId = OptId(245);
    pub const ENDIF: OptId = OptId(246);
    pub const ENV: OptId = OptId(247);
    pub const ENVDIR: OptId = OptId(248);
    pub const ERROR_PAGE_403: OptId = OptId(249);
    pub const ERROR_PAGE_404: OptId = OptId(250);
    pub const ERROR_PAGE_500: OptId = OptId(251);
    pub const ERROR_ROUTE: OptId = OptId(252);
    pub const ERROR_ROUTE_HOST: OptId = OptId(253);
    pub const ERROR_ROUTE_IF: OptId = OptId(254);
    pub const ERROR_ROUTE_IF_NOT: OptId = OptId(255);
    pub const ERROR_ROUTE_LABEL: OptId = OptId(256);
    pub const ERROR_ROUTE_QS: OptId = OptId(257);
    pub const ERROR_ROUTE_REFERER: OptId = OptId(258);
    pub const ERROR_ROUTE_REMOTE_ADDR: OptId = OptId(259);
    pub const ERROR_ROUTE_REMOTE_USER: OptId = OptId(260);
    pub const ERROR_ROUTE_RUN: OptId = OptId(261);
    pub const ERROR_ROUTE_STATUS: OptId = OptId(262);
    pub const ERROR_ROUTE_URI: OptId = OptId(263);
    pub const ERROR_ROUTE_USER_AGENT: OptId = OptId(264);
    pub const EVAL: OptId = OptId(265);
    pub const EVIL_RELOAD_ON_AS: OptId = OptId(266);
    pub const EVIL_RELOAD_ON_RSS: OptId = OptId(267);
    pub const EXCEPTION_HANDLER: OptId = OptId(268);
    pub const EXEC_AS_EMPEROR: OptId = OptId(269);
    pub const EXEC_AS_ROOT: OptId = OptId(270);
    pub const EXEC_AS_USER: OptId = OptId(271);
    pub const EXEC_AS_USER_ATEXIT: OptId = OptId(272);
    pub const EXEC_AS_VASSAL: OptId = OptId(273);
    pub const EXEC_ASAP: OptId = OptId(274);
    pub const EXEC_IN_JAIL: OptId = OptId(275);
    pub const EXEC_POST_APP: OptId = OptId(276);
    pub const EXEC_POST_JAIL: OptId = OptId(277);
    pub const EXEC_PRE_APP: OptId = OptId(278);
    pub const EXEC_PRE_JAIL: OptId = OptId(279);
    pub const EXIT: OptId = OptId(280);
    pub const EXIT_ON_RELOAD: OptId = OptId(281);
    pub const EXTRACT: OptId = OptId(282);
    pub const FALLBACK_CONFIG: OptId = OptId(283);
    pub const FARM: OptId = OptId(284);
    pub const FASTCGI_MODIFIER1: OptId = OptId(285);
    pub const FASTCGI_MODIFIER2: OptId = OptId(286);
    pub const FASTCGI_NPH_SOCKET: OptId = OptId(287);
    pub const FASTCGI_SOCKET: OptId = OptId(288);
    pub const FASTROUTER: OptId = OptId(289);
    pub const FASTROUTER_BUFFER_SIZE: OptId = OptId(290);
    pub const FASTROUTER_CHEAP: OptId = OptId(291);
    pub const FASTROUTER_DEFER_CONNECT_TIMEOUT: OptId = OptId(292);
    pub const FASTROUTER_EMPEROR_SOCKET: OptId = OptId(293);
    pub const FASTROUTER_EVENTS: OptId = OptId(294);
    pub const FASTROUTER_FALLBACK: OptId = OptId(295);
    pub const FASTROUTER_FALLBACK_ON_NO_KEY: OptId = OptId(296);
    pub const FASTROUTER_FORCE_KEY: OptId = OptId(297);
    pub const FASTROUTER_GID: OptId = OptId(298);
    pub const FASTROUTER_GRACETIME: OptId = OptId(299);
    pub const FASTROUTER_HARAKIRI: OptId = OptId(300);
    pub const FASTROUTER_MAX_RETRIES: OptId = OptId(301);
    pub const FASTROUTER_POST_BUFFERING: OptId = OptId(302);
    pub const FASTROUTER_POST_BUFFERING_DIR: OptId = OptId(303);
    pub const FASTROUTER_PROCESSES: OptId = OptId(304);
    pub const FASTROUTER_QUIET: OptId = OptId(305);
    pub const FASTROUTER_RESUBSCRIBE: OptId = OptId(306);
    pub const FASTROUTER_RESUBSCRIBE_BIND: OptId = OptId(307);
    pub const FASTROUTER_SS: OptId = OptId(308);
    pub const FASTROUTER_STATS: OptId = OptId(309);
    pub const FASTROUTER_STATS_SERVER: OptId = OptId(310);
    pub const FASTROUTER_SUBSCRIPTION_FALLBACK_KEY: OptId = OptId(311);
    pub const FASTROUTER_SUBSCRIPTION_SERVER: OptId = OptId(312);
    pub const FASTROUTER_SUBSCRIPTION_SLOT: OptId = OptId(313);
    pub const FASTROUTER_TIMEOUT: OptId = OptId(314);
    pub const FASTROUTER_TO: OptId = OptId(315);
    pub const FASTROUTER_UID: OptId = OptId(316);
    pub const FASTROUTER_USE_BASE: OptId = OptId(317);
    pub const FASTROUTER_USE_CACHE: OptId = OptId(318);
    pub const FASTROUTER_USE_CODE_STRING: OptId = OptId(319);
    pub const FASTROUTER_USE_PATTERN: OptId = OptId(320);
    pub const FASTROUTER_USE_SOCKET: OptId = OptId(321);
    pub const FASTROUTER_WORKERS: OptId = OptId(322);
    pub const FASTROUTER_ZERG: OptId = OptId(323);
    pub const FD_SAFE: OptId = OptId(324);
    pub const FIBER: OptId = OptId(325);
    pub const FILE: OptId = OptId(326);
    pub const FILE_SERVE_MODE: OptId = OptId(327);
    pub const FILE_WRITE: OptId = OptId(328);
    pub const FILESERVE_MODE: OptId = OptId(329);
    pub const FINAL_ROUTE: OptId = OptId(330);
    pub const FINAL_ROUTE_HOST: OptId = OptId(331);
    pub const FINAL_ROUTE_IF: OptId = OptId(332);
    pub const FINAL_ROUTE_IF_NOT: OptId = OptId(333);
    pub const FINAL_ROUTE_LABEL: OptId = OptId(334);
    pub const FINAL_ROUTE_QS: OptId = OptId(335);
    pub const FINAL_ROUTE_REFERER: OptId = OptId(336);
    pub const FINAL_ROUTE_REMOTE_ADDR: OptId = OptId(337);
    pub const FINAL_ROUTE_REMOTE_USER: OptId = OptId(338);
    pub const FINAL_ROUTE_RUN: OptId = OptId(339);
    pub const FINAL_ROUTE_STATUS: OptId = OptId(340);
    pub const FINAL_ROUTE_URI: OptId = OptId(341);
    pub const FINAL_ROUTE_USER_AGENT: OptId = OptId(342);
    pub const FLOCK: OptId = OptId(343);
    pub const FLOCK_WAIT: OptId = OptId(344);
    pub const FLOCK_WAIT2: OptId = OptId(345);
    pub const FLOCK2: OptId = OptId(346);
    pub const FOR: OptId = OptId(347);
    pub const FOR_GLOB: OptId = OptId(348);
    pub const FOR_READLINE: OptId = OptId(349);
    pub const FOR_TIMES: OptId = OptId(350);
    pub const FORCE_CWD: OptId = OptId(351);
    pub const FORCE_GATEWAY: OptId = OptId(352);
    pub const FORK_SERVER: OptId = OptId(353);
    pub const FORK_SOCKET: OptId = OptId(354);
    pub const FORKBOMB_DELAY: OptId = OptId(355);
    pub const FORKPTY_ROUTER: OptId = OptId(356);
    pub const FORKPTY_ROUTER_CMD: OptId = OptId(357);
    pub const FORKPTY_ROUTER_COMMAND: OptId = OptId(358);
    pub const FORKPTY_UROUTER: OptId = OptId(359);
    pub const FORKPTYROUTER: OptId = OptId(360);
    pub const FORKPTYROUTER_CHEAP: OptId = OptId(361);
    pub const FORKPTYROUTER_CMD: OptId = OptId(362);
    pub const FORKPTYROUTER_COLS: OptId = OptId(363);
    pub const FORKPTYROUTER_COMMAND: OptId = OptId(364);
    pub const FORKPTYROUTER_EVENTS: OptId = OptId(365);
    pub const FORKPTYROUTER_FALLBACK: OptId = OptId(366);
    pub const FORKPTYROUTER_HARAKIRI: OptId = OptId(367);
    pub const FORKPTYROUTER_PROCESSES: OptId = OptId(368);
    pub const FORKPTYROUTER_ROWS: OptId = OptId(369);
    pub const FORKPTYROUTER_SS: OptId = OptId(370);
    pub const FORKPTYROUTER_STATS: OptId = OptId(371);
    pub const FORKPTYROUTER_STATS_SERVER: OptId = OptId(372);
    pub const FORKPTYROUTER_TIMEOUT: OptId = OptId(373);
    pub const FORKPTYROUTER_WORKERS: OptId = OptId(374);
    pub const FORKPTYROUTER_ZERG: OptId = OptId(375);
    pub const FORKPTYUROUTER: OptId = OptId(376);
    pub const FREEBIND: OptId = OptId(377);
    pub const FS_BRUTAL_RELOAD: OptId = OptId(378);
    pub const FS_RELOAD: OptId = OptId(379);
    pub const FS_SIGNAL: OptId = OptId(380);
    pub const FTOK: OptId = OptId(381);
    pub const GCCGO_ARGS: OptId = OptId(382);
    pub const GCCGO_LOAD: OptId = OptId(383);
    pub const GEMSET: OptId = OptId(384);
    pub const GEOIP_CITY: OptId = OptId(385);
    pub const GEOIP_COUNTRY: OptId = OptId(386);
    pub const GEOIP_USE_DISK: OptId = OptId(387);
    pub const GET: OptId = OptId(388);
    pub const GEVENT: OptId = OptId(389);
    pub const GEVENT_EARLY_MONKEY_PATCH: OptId = OptId(390);
    pub const GEVENT_MONKEY_PATCH: OptId = OptId(391);
    pub const GEVENT_WAIT_FOR_HUB: OptId = OptId(392);
    pub const GID: OptId = OptId(393);
    pub const GLUSTERFS_MOUNT: OptId = OptId(394);
    pub const GLUSTERFS_TIMEOUT: OptId = OptId(395);
    pub const GO_ARGS: OptId = OptId(396);
    pub const GO_LOAD: OptId = OptId(397);
    pub const GOROUTINES: OptId = OptId(398);
    pub const GREENLET: OptId = OptId(399);
    pub const GRIDFS_DEBUG: OptId = OptId(400);
    pub const GRIDFS_MOUNT: OptId = OptId(401);
    pub const HARAKIRI: OptId = OptId(402);
    pub const HARAKIRI_GRACEFUL_SIGNAL: OptId = OptId(403);
    pub const HARAKIRI_GRACEFUL_TIMEOUT: OptId = OptId(404);
    pub const HARAKIRI_NO_ARH: OptId = OptId(405);
    pub const HARAKIRI_QUEUE_THRESHOLD: OptId = OptId(406);
    pub const HARAKIRI_VERBOSE: OptId = OptId(407);
    pub const HEARTBEAT: OptId = OptId(408);
    pub const HELP: OptId = OptId(409);
    pub const HOME: OptId = OptId(410);
    pub const HONOUR_RANGE: OptId = OptId(411);
    pub const HONOUR_STDIN: OptId = OptId(412);
    pub const HOOK_ACCEPTING: OptId = OptId(413);
    pub const HOOK_ACCEPTING_ONCE: OptId = OptId(414);
    pub const HOOK_ACCEPTING1: OptId = OptId(415);
    pub const HOOK_ACCEPTING1_ONCE: OptId = OptId(416);
    pub const HOOK_AS_EMPEROR: OptId = OptId(417);
    pub const HOOK_AS_EMPEROR_BEFORE_VASSAL: OptId = OptId(418);
    pub const HOOK_AS_EMPEROR_SETNS: OptId = OptId(419);
    pub const HOOK_AS_GATEWAY: OptId = OptId(420);
    pub const HOOK_AS_MULE: OptId = OptId(421);
    pub const HOOK_AS_ON_CONFIG_VASSAL: OptId = OptId(422);
    pub const HOOK_AS_ON_DEMAND_VASSAL: OptId = OptId(423);
    pub const HOOK_AS_ROOT: OptId = OptId(424);
    pub const HOOK_AS_USER: OptId = OptId(425);
    pub const HOOK_AS_USER_ATEXIT: OptId = OptId(426);
    pub const HOOK_AS_VASSAL: OptId = OptId(427);
    pub const HOOK_AS_VASSAL_BEFORE_DROP: OptId = OptId(428);
    pub const HOOK_ASAP: OptId = OptId(429);
    pub const HOOK_EMPEROR_LOST: OptId = OptId(430);
    pub const HOOK_EMPEROR_RELOAD: OptId = OptId(431);
    pub const HOOK_EMPEROR_START: OptId = OptId(432);
    pub const HOOK_EMPEROR_STOP: OptId = OptId(433);
    pub const HOOK_IN_JAIL: OptId = OptId(434);
    pub const HOOK_MASTER_START: OptId = OptId(435);
    pub const HOOK_POST_APP: OptId = OptId(436);
    pub const HOOK_POST_FORK: OptId = OptId(437);
    pub const HOOK_POST_JAIL: OptId = OptId(438);
    pub const HOOK_PRE_APP: OptId = OptId(439);
    pub const HOOK_PRE_JAIL: OptId = OptId(440);
    pub const HOOK_TOUCH: OptId = OptId(441);
    pub const HTTP: OptId = OptId(442);
    pub const HTTP_AUTO_CHUNKED: OptId = OptId(443);
    pub const HTTP_AUTO_GZIP: OptId = OptId(444);
    pub const HTTP_BACKEND_HTTP: OptId = OptId(445);
    pub const HTTP_BUFFER_SIZE: OptId = OptId(446);
    pub const HTTP_CHEAP: OptId = OptId(447);
    pub const HTTP_CHUNKED_INPUT: OptId = OptId(448);
    pub const HTTP_CONNECT_TIMEOUT: OptId = OptId(449);
    pub const HTTP_ENABLE_PROXY_PROTOCOL: OptId = OptId(450);
    pub const HTTP_EVENTS: OptId = OptId(451);
    pub const HTTP_FALLBACK: OptId = OptId(452);
    pub const HTTP_GID: OptId = OptId(453);
    pub const HTTP_GRACETIME: OptId = OptId(454);
    pub const HTTP_HARAKIRI: OptId = OptId(455);
    pub const HTTP_HEADERS_TIMEOUT: OptId = OptId(456);
    pub const HTTP_KEEPALIVE: OptId = OptId(457);
    pub const HTTP_MANAGE_EXPECT: OptId = OptId(458);
    pub const HTTP_MANAGE_RTSP: OptId = OptId(459);
    pub const HTTP_MANAGE_SOURCE: OptId = OptId(460);
    pub const HTTP_MODIFIER1: OptId = OptId(461);
    pub const HTTP_MODIFIER2: OptId = OptId(462);
    pub const HTTP_PATH_INFO_NO_DECODE_SLASHES: OptId = OptId(463);
    pub const HTTP_POST_BUFFERING: OptId = OptId(464);
    pub const HTTP_POST_BUFFERING_DIR: OptId = OptId(465);
    pub const HTTP_PROCESSES: OptId = OptId(466);
    pub const HTTP_QUIET: OptId = OptId(467);
    pub const HTTP_RAW_BODY: OptId = OptId(468);
    pub const HTTP_RESUBSCRIBE: OptId = OptId(469);
    pub const HTTP_SERVER_NAME_AS_HTTP_HOST: OptId = OptId(470);
    pub const HTTP_SOCKET: OptId = OptId(471);
    pub const HTTP_SOCKET_MODIFIER1: OptId = OptId(472);
    pub const HTTP_SOCKET_MODIFIER2: OptId = OptId(473);
    pub const HTTP_SS: OptId = OptId(474);
    pub const HTTP_STATS: OptId = OptId(475);
    pub const HTTP_STATS_SERVER: OptId = OptId(476);
    pub const HTTP_STUD_PREFIX: OptId = OptId(477);
    pub const HTTP_SUBSCRIPTION_FALLBACK_KEY: OptId = OptId(478);
    pub const HTTP_SUBSCRIPTION_SERVER: OptId = OptId(479);
    pub const HTTP_TIMEOUT: OptId = OptId(480);
    pub const HTTP_TO: OptId = OptId(481);
    pub const HTTP_TO_HTTPS: OptId = OptId(482);
    pub const HTTP_UID: OptId = OptId(483);
    pub const HTTP_USE_BASE: OptId = OptId(484);
    pub const HTTP_USE_CACHE: OptId = OptId(485);
    pub const HTTP_USE_CODE_STRING: OptId = OptId(486);
    pub const HTTP_USE_PATTERN: OptId = OptId(487);
    pub const HTTP_USE_SOCKET: OptId = OptId(488);
    pub const HTTP_VAR: OptId = OptId(489);
    pub const HTTP_WEBSOCKETS: OptId = OptId(490);
    pub const HTTP_WORKERS: OptId = OptId(491);
    pub const HTTP_ZERG: OptId = OptId(492);
    pub const HTTP11_SOCKET: OptId = OptId(493);
    pub const HTTPROUTER: OptId = OptId(494);
    pub const HTTPS: OptId = OptId(495);
    pub const HTTPS_EXPORT_CERT: OptId = OptId(496);
    pub const HTTPS_SESSION_CONTEXT: OptId = OptId(497);
    pub const HTTPS_SOCKET: OptId = OptId(498);
    pub const HTTPS_SOCKET_MODIFIER1: OptId = OptId(499);
    pub const HTTPS_SOCKET_MODIFIER2: OptId = OptId(500);
    pub const HTTPS2: OptId = OptId(501);
    pub const IDLE: OptId = OptId(502);
    pub const IENV: OptId = OptId(503);
    pub const IF_DIR: OptId = OptId(504);
    pub const IF_DIRECTORY: OptId = OptId(505);
    pub const IF_ENV: OptId = OptId(506);
    pub const IF_EXISTS: OptId = OptId(507);
    pub const IF_FILE: OptId = OptId(508);
    pub const IF_HOSTNAME: OptId = OptId(509);
    pub const IF_HOSTNAME_MATCH: OptId = OptId(510);
    pub const IF_NOT_DIR: OptId = OptId(511);
    pub const IF_NOT_ENV: OptId = OptId(512);
    pub const IF_NOT_EXISTS: OptId = OptId(513);
    pub const IF_NOT_FILE: OptId = OptId(514);
    pub const IF_NOT_HOSTNAME: OptId = OptId(515);
    pub const IF_NOT_HOSTNAME_MATCH: OptId = OptId(516);
    pub const IF_NOT_OPT: OptId = OptId(517);
    pub const IF_NOT_PLUGIN: OptId = OptId(518);
    pub const IF_NOT_RELOAD: OptId = OptId(519);
    pub const IF_OPT: OptId = OptId(520);
    pub const IF_PLUGIN: OptId = OptId(521);
    pub const IF_RELOAD: OptId = OptId(522);
    pub const IFDIR: OptId = OptId(523);
    pub const IFENV: OptId = OptId(524);
    pub const IFEXISTS: OptId = OptId(525);
    pub const IFPLUGIN: OptId = OptId(526);
    pub const IGNORE_SCRIPT_NAME: OptId = OptId(527);
    pub const IGNORE_SIGPIPE: OptId = OptId(528);
    pub const IGNORE_WRITE_ERRORS: OptId = OptId(529);
    pub const IMMEDIATE_GID: OptId = OptId(530);
    pub const IMMEDIATE_UID: OptId = OptId(531);
    pub const IMPERIAL_MONITOR_LIST: OptId = OptId(532);
    pub const IMPERIAL_MONITORS_LIST: OptId = OptId(533);
    pub const IMPORT: OptId = OptId(534);
    pub const INCLUDE: OptId = OptId(535);
    pub const INHERIT: OptId = OptId(536);
    pub const INI: OptId = OptId(537);
    pub const INI_PASTE: OptId = OptId(538);
    pub const INI_PASTE_LOGGED: OptId = OptId(539);
    pub const INJECT_AFTER: OptId = OptId(540);
    pub const INJECT_BEFORE: OptId = OptId(541);
    pub const IPRINT: OptId = OptId(542);
    pub const JAIL: OptId = OptId(543);
    pub const JAIL_ATTACH: OptId = OptId(544);
    pub const JAIL_IP4: OptId = OptId(545);
    pub const JAIL_IP6: OptId = OptId(546);
    pub const JAIL2: OptId = OptId(547);
    pub const JAILED: OptId = OptId(548);
    pub const JID_FILE: OptId = OptId(549);
    pub const JIDFILE: OptId = OptId(550);
    pub const JS: OptId = OptId(551);
    pub const JSON: OptId = OptId(552);
    pub const JVM_CLASS: OptId = OptId(553);
    pub const JVM_CLASSPATH: OptId = OptId(554);
    pub const JVM_MAIN_CLASS: OptId = OptId(555);
    pub const JVM_OPT: OptId = OptId(556);
    pub const JWSGI: OptId = OptId(557);
    pub const KSM: OptId = OptId(558);
    pub const LAZY: OptId = OptId(559);
    pub const LAZY_APPS: OptId = OptId(560);
    pub const LDAP: OptId = OptId(561);
    pub const LDAP_SCHEMA: OptId = OptId(562);
    pub const LDAP_SCHEMA_LDIF: OptId = OptId(563);
    pub const LEGION: OptId = OptId(564);
    pub const LEGION_ATTACH_DAEMON: OptId = OptId(565);
    pub const LEGION_CRON: OptId = OptId(566);
    pub const LEGION_CRON_CURL: OptId = OptId(567);
    pub const LEGION_CURL_CRON: OptId = OptId(568);
    pub const LEGION_DEATH: OptId = OptId(569);
    pub const LEGION_DEATH_ON_LORD_ERROR: OptId = OptId(570);
    pub const LEGION_FREQ: OptId = OptId(571);
    pub const LEGION_JOIN: OptId = OptId(572);
    pub const LEGION_LORD: OptId = OptId(573);
    pub const LEGION_MCAST: OptId = OptId(574);
    pub const LEGION_NODE: OptId = OptId(575);
    pub const LEGION_NODE_JOINED: OptId = OptId(576);
    pub const LEGION_NODE_LEFT: OptId = OptId(577);
    pub const LEGION_QUORUM: OptId = OptId(578);
    pub const LEGION_SCROLL: OptId = OptId(579);
    pub const LEGION_SCROLL_LIST_MAX_SIZE: OptId = OptId(580);
    pub const LEGION_SCROLL_MAX_SIZE: OptId = OptId(581);
    pub const LEGION_SETUP: OptId = OptId(582);
    pub const LEGION_SKEW_TOLERANCE: OptId = OptId(583);
    pub const LEGION_SMART_ATTACH_DAEMON: OptId = OptId(584);
    pub const LEGION_SMART_ATTACH_DAEMON2: OptId = OptId(585);
    pub const LEGION_TOLERANCE: OptId = OptId(586);
    pub const LEGION_UNLORD: OptId = OptId(587);
    pub const LIBJAIL: OptId = OptId(588);
    pub const LIMIT_AS: OptId = OptId(589);
    pub const LIMIT_NPROC: OptId = OptId(590);
    pub const LIMIT_POST: OptId = OptId(591);
    pub const LISTEN: OptId = OptId(592);
    pub const LISTEN_QUEUE_ALARM: OptId = OptId(593);
    pub const LOAD_FILE_IN_CACHE: OptId = OptId(594);
    pub const LOAD_FILE_IN_CACHE_GZIP: OptId = OptId(595);
    pub const LOCK_ENGINE: OptId = OptId(596);
    pub const LOCKS: OptId = OptId(597);
    pub const LOG_4XX: OptId = OptId(598);
    pub const LOG_5XX: OptId = OptId(599);
    pub const LOG_ALARM: OptId = OptId(600);
    pub const LOG_BACKUPNAME: OptId = OptId(601);
    pub const LOG_BIG: OptId = OptId(602);
    pub const LOG_DATE: OptId = OptId(603);
    pub const LOG_DRAIN: OptId = OptId(604);
    pub const LOG_ENCODER: OptId = OptId(605);
    pub const LOG_FILTER: OptId = OptId(606);
    pub const LOG_FORMAT: OptId = OptId(607);
    pub const LOG_FORMAT_STRFTIME: OptId = OptId(608);
    pub const LOG_IOERROR: OptId = OptId(609);
    pub const LOG_MASTER: OptId = OptId(610);
    pub const LOG_MASTER_BUFSIZE: OptId = OptId(611);
    pub const LOG_MASTER_REQ_STREAM: OptId = OptId(612);
    pub const LOG_MASTER_STREAM: OptId = OptId(613);
    pub const LOG_MAXSIZE: OptId = OptId(614);
    pub const LOG_MICROS: OptId = OptId(615);
    pub const LOG_PREFIX: OptId = OptId(616);
    pub const LOG_REOPEN: OptId = OptId(617);
    pub const LOG_REQ_ENCODER: OptId = OptId(618);
    pub const LOG_REQ_ROUTE: OptId = OptId(619);
    pub const LOG_ROUTE: OptId = OptId(620);
    pub const LOG_SENDFILE: OptId = OptId(621);
    pub const LOG_SLOW: OptId = OptId(622);
    pub const LOG_SOCKET: OptId = OptId(623);
    pub const LOG_SYSLOG: OptId = OptId(624);
    pub const LOG_TRUNCATE: OptId = OptId(625);
    pub const LOG_X_FORWARDED_FOR: OptId = OptId(626);
    pub const LOG_ZERO: OptId = OptId(627);
    pub const LOG_ZEROMQ: OptId = OptId(628);
    pub const LOGDATE: OptId = OptId(629);
    pub const LOGFILE_CHMOD: OptId = OptId(630);
    pub const LOGFILE_CHOWN: OptId = OptId(631);
    pub const LOGFORMAT: OptId = OptId(632);
    pub const LOGFORMAT_STRFTIME: OptId = OptId(633);
    pub const LOGGER: OptId = OptId(634);
    pub const LOGGER_LIST: OptId = OptId(635);
    pub const LOGGER_REQ: OptId = OptId(636);
    pub const LOGGERS_LIST: OptId = OptId(637);
    pub const LOGTO: OptId = OptId(638);
    pub const LOGTO2: OptId = OptId(639);
    pub const LOOP: OptId = OptId(640);
    pub const LOOP_LIST: OptId = OptId(641);
    pub const LOOPS_LIST: OptId = OptId(642);
    pub const LQ_ALARM: OptId = OptId(643);
    pub const LUA: OptId = OptId(644);
    pub const LUA_GC_FREQ: OptId = OptId(645);
    pub const LUA_GC_FULL: OptId = OptId(646);
    pub const LUA_LOAD: OptId = OptId(647);
    pub const LUA_POSTFORK_MULE: OptId = OptId(648);
    pub const LUA_POSTFORK_SPOOLER: OptId = OptId(649);
    pub const LUA_POSTFORK_WORKER: OptId = OptId(650);
    pub const LUA_POSTLOAD: OptId = OptId(651);
    pub const LUA_SHELL: OptId = OptId(652);
    pub const LUA_SHELL_ONESHOT: OptId = OptId(653);
    pub const LUASHELL: OptId = OptId(654);
    pub const LUASHELL_ONESHOT: OptId = OptId(655);
    pub const MANAGE_SCRIPT_NAME: OptId = OptId(656);
    pub const MAP_SOCKET: OptId = OptId(657);
    pub const MASTER: OptId = OptId(658);
    pub const MASTER_AS_ROOT: OptId = OptId(659);
    pub const MASTER_FIFO: OptId = OptId(660);
    pub const MAX_APPS: OptId = OptId(661);
    pub const MAX_FD: OptId = OptId(662);
    pub const MAX_REQUESTS: OptId = OptId(663);
    pub const MAX_REQUESTS_DELTA: OptId = OptId(664);
    pub const MAX_VARS: OptId = OptId(665);
    pub const MAX_WORKER_LIFETIME: OptId = OptId(666);
    pub const MAX_WORKER_LIFETIME_DELTA: OptId = OptId(667);
    pub const MEM_COLLECTOR_FREQ: OptId = OptId(668);
    pub const MEMORY_REPORT: OptId = OptId(669);
    pub const METRIC: OptId = OptId(670);
    pub const METRIC_ALARM: OptId = OptId(671);
    pub const METRIC_DIR: OptId = OptId(672);
    pub const METRIC_DIR_RESTORE: OptId = OptId(673);
    pub const METRIC_THRESHOLD: OptId = OptId(674);
    pub const METRICS_DIR: OptId = OptId(675);
    pub const METRICS_DIR_RESTORE: OptId = OptId(676);
    pub const METRICS_NO_CORES: OptId = OptId(677);
    pub const MIME_FILE: OptId = OptId(678);
    pub const MIMEFILE: OptId = OptId(679);
    pub const MIN_WORKER_LIFETIME: OptId = OptId(680);
    pub const MODE: OptId = OptId(681);
    pub const MODULE: OptId = OptId(682);
    pub const MONGREL2: OptId = OptId(683);
    pub const MONO_APP: OptId = OptId(684);
    pub const MONO_ASSEMBLY: OptId = OptId(685);
    pub const MONO_CONFIG: OptId = OptId(686);
    pub const MONO_EXEC: OptId = OptId(687);
    pub const MONO_GC_FREQ: OptId = OptId(688);
    pub const MONO_INDEX: OptId = OptId(689);
    pub const MONO_KEY: OptId = OptId(690);
    pub const MONO_VERSION: OptId = OptId(691);
    pub const MOUNT: OptId = OptId(692);
    pub const MOUNT_AS_EMPEROR: OptId = OptId(693);
    pub const MOUNT_AS_ROOT: OptId = OptId(694);
    pub const MOUNT_AS_VASSAL: OptId = OptId(695);
    pub const MOUNT_ASAP: OptId = OptId(696);
    pub const MOUNT_CHECK: OptId = OptId(697);
    pub const MOUNT_IN_JAIL: OptId = OptId(698);
    pub const MOUNT_POST_JAIL: OptId = OptId(699);
    pub const MOUNT_PRE_JAIL: OptId = OptId(700);
    pub const MOUNTPOINT_CHECK: OptId = OptId(701);
    pub const MULE: OptId = OptId(702);
    pub const MULE_HARAKIRI: OptId = OptId(703);
    pub const MULE_MSG_RECV_SIZE: OptId = OptId(704);
    pub const MULE_MSG_SIZE: OptId = OptId(705);
    pub const MULE_RELOAD_MERCY: OptId = OptId(706);
    pub const MULES: OptId = OptId(707);
    pub const MULTICAST: OptId = OptId(708);
    pub const MULTICAST_LOOP: OptId = OptId(709);
    pub const MULTICAST_TTL: OptId = OptId(710);
    pub const NAGIOS: OptId = OptId(711);
    pub const NAMESPACE: OptId = OptId(712);
    pub const NAMESPACE_KEEP_MOUNT: OptId = OptId(713);
    pub const NAMESPACE_NET: OptId = OptId(714);
    pub const NEED_APP: OptId = OptId(715);
    pub const NEED_PLUGIN: OptId = OptId(716);
    pub const NEED_PLUGINS: OptId = OptId(717);
    pub const NEVER_SWAP: OptId = OptId(718);
    pub const NO_DEFAULT_APP: OptId = OptId(719);
    pub const NO_DEFER_ACCEPT: OptId = OptId(720);
    pub const NO_FD_PASSING: OptId = OptId(721);
    pub const NO_HARAKIRI_AFTER_REQ_HOOK: OptId = OptId(722);
    pub const NO_HARAKIRI_ARH: OptId = OptId(723);
    pub const NO_INITGROUPS: OptId = OptId(724);
    pub const NO_ORPHANS: OptId = OptId(725);
    pub const NO_SERVER: OptId = OptId(726);
    pub const NO_SITE: OptId = OptId(727);
    pub const NO_THREADS_WAIT: OptId = OptId(728);
    pub const NOT_ALARM_LOG: OptId = OptId(729);
    pub const NOT_LOG_ALARM: OptId = OptId(730);
    pub const NOTFOUND_LOG: OptId = OptId(731);
    pub const NOTIFY_SOCKET: OptId = OptId(732);
    pub const NS: OptId = OptId(733);
    pub const NS_NET: OptId = OptId(734);
    pub const OFFLOAD_THREAD: OptId = OptId(735);
    pub const OFFLOAD_THREADS: OptId = OptId(736);
    pub const OPTIMIZE: OptId = OptId(737);
    pub const PAM: OptId = OptId(738);
    pub const PAM_USER: OptId = OptId(739);
    pub const PASTE: OptId = OptId(740);
    pub const PASTE_LOGGER: OptId = OptId(741);
    pub const PASTE_NAME: OptId = OptId(742);
    pub const PAUSE: OptId = OptId(743);
    pub const PCRE_JIT: OptId = OptId(744);
    pub const PECAN: OptId = OptId(745);
    pub const PERL_ARG: OptId = OptId(746);
    pub const PERL_ARGS: OptId = OptId(747);
    pub const PERL_AUTO_RELOAD: OptId = OptId(748);
    pub const PERL_AUTO_RELOAD_IGNORE: OptId = OptId(749);
    pub const PERL_EXEC: OptId = OptId(750);
    pub const PERL_EXEC_POST_FORK: OptId = OptId(751);
    pub const PERL_LOCAL_LIB: OptId = OptId(752);
    pub const PERL_NO_DIE_CATCH: OptId = OptId(753);
    pub const PERL_NO_PLACK: OptId = OptId(754);
    pub const PERL_VERSION: OptId = OptId(755);
    pub const PERSISTENT_IPCSEM: OptId = OptId(756);
    pub const PHP_ALLOWED_DOCROOT: OptId = OptId(757);
    pub const PHP_ALLOWED_EXT: OptId = OptId(758);
    pub const PHP_ALLOWED_SCRIPT: OptId = OptId(759);
    pub const PHP_APP: OptId = OptId(760);
    pub const PHP_APP_BYPASS: OptId = OptId(761);
    pub const PHP_APP_QS: OptId = OptId(762);
    pub const PHP_CONFIG: OptId = OptId(763);
    pub const PHP_CONFIG_APPEND: OptId = OptId(764);
    pub const PHP_CONSTANT: OptId = OptId(765);
    pub const PHP_DOCROOT: OptId = OptId(766);
    pub const PHP_DUMP_CONFIG: OptId = OptId(767);
    pub const PHP_EXEC_AFTER: OptId = OptId(768);
    pub const PHP_EXEC_BEFORE: OptId = OptId(769);
    pub const PHP_EXEC_BEGIN: OptId = OptId(770);
    pub const PHP_EXEC_END: OptId = OptId(771);
    pub const PHP_FALLBACK: OptId = OptId(772);
    pub const PHP_FALLBACK_QS: OptId = OptId(773);
    pub const PHP_FALLBACK2: OptId = OptId(774);
    pub const PHP_INDEX: OptId = OptId(775);
    pub const PHP_INI: OptId = OptId(776);
    pub const PHP_INI_APPEND: OptId = OptId(777);
    pub const PHP_MOUNT: OptId = OptId(778);
    pub const PHP_SAPI_NAME: OptId = OptId(779);
    pub const PHP_SERVER_SOFTWARE: OptId = OptId(780);
    pub const PHP_SET: OptId = OptId(781);
    pub const PHP_VAR: OptId = OptId(782);
    pub const PIDFILE: OptId = OptId(783);
    pub const PIDFILE2: OptId = OptId(784);
    pub const PING: OptId = OptId(785);
    pub const PING_TIMEOUT: OptId = OptId(786);
    pub const PIVOT_ROOT: OptId = OptId(787);
    pub const PIVOT_ROOT_2: OptId = OptId(788);
    pub const PLSHELL: OptId = OptId(789);
    pub const PLSHELL_ONESHOT: OptId = OptId(790);
    pub const PLUGIN: OptId = OptId(791);
    pub const PLUGIN_DIR: OptId = OptId(792);
    pub const PLUGIN_LIST: OptId = OptId(793);
    pub const PLUGINS: OptId = OptId(794);
    pub const PLUGINS_DIR: OptId = OptId(795);
    pub const PLUGINS_LIST: OptId = OptId(796);
    pub const POST_BUFFERING: OptId = OptId(797);
    pub const POST_BUFFERING_BUFSIZE: OptId = OptId(798);
    pub const POST_PYMODULE_ALIAS: OptId = OptId(799);
    pub const PP: OptId = OptId(800);
    pub const PRINT: OptId = OptId(801);
    pub const PRINT_SYM: OptId = OptId(802);
    pub const PRINT_SYMBOL: OptId = OptId(803);
    pub const PRIO: OptId = OptId(804);
    pub const PRIVILEGED_BINARY_PATCH: OptId = OptId(805);
    pub const PRIVILEGED_BINARY_PATCH_ARG: OptId = OptId(806);
    pub const PROCESSES: OptId = OptId(807);
    pub const PROCNAME: OptId = OptId(808);
    pub const PROCNAME_APPEND: OptId = OptId(809);
    pub const PROCNAME_MASTER: OptId = OptId(810);
    pub const PROCNAME_PREFIX: OptId = OptId(811);
    pub const PROCNAME_PREFIX_SPACED: OptId = OptId(812);
    pub const PROFILER: OptId = OptId(813);
    pub const PROPAGATE_TOUCH: OptId = OptId(814);
    pub const PROTOCOL: OptId = OptId(815);
    pub const PSGI: OptId = OptId(816);
    pub const PSGI_ENABLE_PSGIX_IO: OptId = OptId(817);
    pub const PTY_CONNECT: OptId = OptId(818);
    pub const PTY_EXEC: OptId = OptId(819);
    pub const PTY_INPUT: OptId = OptId(820);
    pub const PTY_LOG: OptId = OptId(821);
    pub const PTY_NO_ISIG: OptId = OptId(822);
    pub const PTY_SOCKET: OptId = OptId(823);
    pub const PTY_UCONNECT: OptId = OptId(824);
    pub const PULL_HEADER: OptId = OptId(825);
    pub const PUMP: OptId = OptId(826);
    pub const PUWSGI_SOCKET: OptId = OptId(827);
    pub const PY: OptId = OptId(828);
    pub const PY_AUTO_RELOAD: OptId = OptId(829);
    pub const PY_AUTO_RELOAD_IGNORE: OptId = OptId(830);
    pub const PY_AUTORELOAD: OptId = OptId(831);
    pub const PY_CALL_OSAFTERFORK: OptId = OptId(832);
    pub const PY_CALL_UWSGI_FORK_HOOKS: OptId = OptId(833);
    pub const PY_EXECUTABLE: OptId = OptId(834);
    pub const PY_IMPORT: OptId = OptId(835);
    pub const PY_MASTER_CHECK_SIGNALS: OptId = OptId(836);
    pub const PY_PROGRAM_NAME: OptId = OptId(837);
    pub const PY_PROGRAMNAME: OptId = OptId(838);
    pub const PY_SHAREDAREA: OptId = OptId(839);
    pub const PY_SYS_EXECUTABLE: OptId = OptId(840);
    pub const PY_TRACEBACKER: OptId = OptId(841);
    pub const PYARGV: OptId = OptId(842);
    pub const PYHOME: OptId = OptId(843);
    pub const PYIMPORT: OptId = OptId(844);
    pub const PYMODULE_ALIAS: OptId = OptId(845);
    pub const PYPY_EVAL: OptId = OptId(846);
    pub const PYPY_EVAL_POST_FORK: OptId = OptId(847);
    pub const PYPY_EXEC: OptId = OptId(848);
    pub const PYPY_EXEC_POST_FORK: OptId = OptId(849);
    pub const PYPY_HOME: OptId = OptId(850);
    pub const PYPY_INI_PASTE: OptId = OptId(851);
    pub const PYPY_LIB: OptId = OptId(852);
    pub const PYPY_PASTE: OptId = OptId(853);
    pub const PYPY_PP: OptId = OptId(854);
    pub const PYPY_PYTHON_PATH: OptId = OptId(855);
    pub const PYPY_PYTHONPATH: OptId = OptId(856);
    pub const PYPY_SETUP: OptId = OptId(857);
    pub const PYPY_WSGI: OptId = OptId(858);
    pub const PYPY_WSGI_FILE: OptId = OptId(859);
    pub const PYRUN: OptId = OptId(860);
    pub const PYSHELL: OptId = OptId(861);
    pub const PYSHELL_ONESHOT: OptId = OptId(862);
    pub const PYTHON: OptId = OptId(863);
    pub const PYTHON_AUTO_RELOAD: OptId = OptId(864);
    pub const PYTHON_AUTORELOAD: OptId = OptId(865);
    pub const PYTHON_IMPORT: OptId = OptId(866);
    pub const PYTHON_PATH: OptId = OptId(867);
    pub const PYTHON_RAW: OptId = OptId(868);
    pub const PYTHON_VERSION: OptId = OptId(869);
    pub const PYTHON_WORKER_OVERRIDE: OptId = OptId(870);
    pub const PYTHONPATH: OptId = OptId(871);
    pub const QUEUE: OptId = OptId(872);
    pub const QUEUE_BLOCKSIZE: OptId = OptId(873);
    pub const QUEUE_STORE: OptId = OptId(874);
    pub const QUEUE_STORE_SYNC: OptId = OptId(875);
    pub const RACK: OptId = OptId(876);
    pub const RADOS_MOUNT: OptId = OptId(877);
    pub const RADOS_TIMEOUT: OptId = OptId(878);
    pub const RAILS: OptId = OptId(879);
    pub const RAW_MODIFIER1: OptId = OptId(880);
    pub const RAW_MODIFIER2: OptId = OptId(881);
    pub const RAW_SOCKET: OptId = OptId(882);
    pub const RAWROUTER: OptId = OptId(883);
    pub const RAWROUTER_BUFFER_SIZE: OptId = OptId(884);
    pub const RAWROUTER_CHEAP: OptId = OptId(885);
    pub const RAWROUTER_EVENTS: OptId = OptId(886);
    pub const RAWROUTER_FALLBACK: OptId = OptId(887);
    pub const RAWROUTER_GRACETIME: OptId = OptId(888);
    pub const RAWROUTER_HARAKIRI: OptId = OptId(889);
    pub const RAWROUTER_MAX_RETRIES: OptId = OptId(890);
    pub const RAWROUTER_PROCESSES: OptId = OptId(891);
    pub const RAWROUTER_QUIET: OptId = OptId(892);
    pub const RAWROUTER_SS: OptId = OptId(893);
    pub const RAWROUTER_STATS: OptId = OptId(894);
    pub const RAWROUTER_STATS_SERVER: OptId = OptId(895);
    pub const RAWROUTER_SUBSCRIPTION_SERVER: OptId = OptId(896);
    pub const RAWROUTER_SUBSCRIPTION_SLOT: OptId = OptId(897);
    pub const RAWROUTER_TIMEOUT: OptId = OptId(898);
    pub const RAWROUTER_TO: OptId = OptId(899);
    pub const RAWROUTER_USE_BASE: OptId = OptId(900);
    pub const RAWROUTER_USE_CACHE: OptId = OptId(901);
    pub const RAWROUTER_USE_CODE_STRING: OptId = OptId(902);
    pub const RAWROUTER_USE_PATTERN: OptId = OptId(903);
    pub const RAWROUTER_USE_SOCKET: OptId = OptId(904);
    pub const RAWROUTER_WORKERS: OptId = OptId(905);
    pub const RAWROUTER_XCLIENT: OptId = OptId(906);
    pub const RAWROUTER_ZERG: OptId = OptId(907);
    pub const RB_GC_FREQ: OptId = OptId(908);
    pub const RB_LIB: OptId = OptId(909);
    pub const RB_REQUIRE: OptId = OptId(910);
    pub const RB_THREAD: OptId = OptId(911);
    pub const RB_THREADS: OptId = OptId(912);
    pub const RBREQUIRE: OptId = OptId(913);
    pub const RBSHELL: OptId = OptId(914);
    pub const RBSHELL_ONESHOT: OptId = OptId(915);
    pub const RBTHREAD: OptId = OptId(916);
    pub const RBTHREADS: OptId = OptId(917);
    pub const RBTIMER: OptId = OptId(918);
    pub const RE_FORK: OptId = OptId(919);
    pub const RE_FORK_AS_ROOT: OptId = OptId(920);
    pub const RE_FORK_POST_JAIL: OptId = OptId(921);
    pub const REAPER: OptId = OptId(922);
    pub const REFORK: OptId = OptId(923);
    pub const REFORK_AS_ROOT: OptId = OptId(924);
    pub const REFORK_POST_JAIL: OptId = OptId(925);
    pub const RELOAD: OptId = OptId(926);
    pub const RELOAD_MERCY: OptId = OptId(927);
    pub const RELOAD_ON_AS: OptId = OptId(928);
    pub const RELOAD_ON_EXCEPTION: OptId = OptId(929);
    pub const RELOAD_ON_EXCEPTION_REPR: OptId = OptId(930);
    pub const RELOAD_ON_EXCEPTION_TYPE: OptId = OptId(931);
    pub const RELOAD_ON_EXCEPTION_VALUE: OptId = OptId(932);
    pub const RELOAD_ON_FD: OptId = OptId(933);
    pub const RELOAD_ON_PSS: OptId = OptId(934);
    pub const RELOAD_ON_RSS: OptId = OptId(935);
    pub const RELOAD_ON_USS: OptId = OptId(936);
    pub const RELOAD_OS_ENV: OptId = OptId(937);
    pub const REM_HEADER: OptId = OptId(938);
    pub const REMAP_MODIFIER: OptId = OptId(939);
    pub const REQ_LOGGER: OptId = OptId(940);
    pub const REQUIRE: OptId = OptId(941);
    pub const RESOLVE: OptId = OptId(942);
    pub const RESPONSE_HEADER_COLLECT: OptId = OptId(943);
    pub const RESPONSE_HEADERS_LIMIT: OptId = OptId(944);
    pub const RESPONSE_ROUTE: OptId = OptId(945);
    pub const RESPONSE_ROUTE_HOST: OptId = OptId(946);
    pub const RESPONSE_ROUTE_IF: OptId = OptId(947);
    pub const RESPONSE_ROUTE_IF_NOT: OptId = OptId(948);
    pub const RESPONSE_ROUTE_LABEL: OptId = OptId(949);
    pub const RESPONSE_ROUTE_QS: OptId = OptId(950);
    pub const RESPONSE_ROUTE_REFERER: OptId = OptId(951);
    pub const RESPONSE_ROUTE_REMOTE_ADDR: OptId = OptId(952);
    pub const RESPONSE_ROUTE_REMOTE_USER: OptId = OptId(953);
    pub const RESPONSE_ROUTE_RUN: OptId = OptId(954);
    pub const RESPONSE_ROUTE_STATUS: OptId = OptId(955);
    pub const RESPONSE_ROUTE_URI: OptId = OptId(956);
    pub const RESPONSE_ROUTE_USER_AGENT: OptId = OptId(957);
    pub const RESUME: OptId = OptId(958);
    pub const REUSE_PORT: OptId = OptId(959);
    pub const RING_APP: OptId = OptId(960);
    pub const RING_LOAD: OptId = OptId(961);
    pub const ROUTE: OptId = OptId(962);
    pub const ROUTE_HOST: OptId = OptId(963);
    pub const ROUTE_IF: OptId = OptId(964);
    pub const ROUTE_IF_NOT: OptId = OptId(965);
    pub const ROUTE_LABEL: OptId = OptId(966);
    pub const ROUTE_QS: OptId = OptId(967);
    pub const ROUTE_REFERER: OptId = OptId(968);
    pub const ROUTE_REMOTE_ADDR: OptId = OptId(969);
    pub const ROUTE_REMOTE_USER: OptId = OptId(970);
    pub const ROUTE_RUN: OptId = OptId(971);
    pub const ROUTE_URI: OptId = OptId(972);
    pub const ROUTE_USER_AGENT: OptId = OptId(973);
    pub const ROUTER_LIST: OptId = OptId(974);
    pub const ROUTERS_LIST: OptId = OptId(975);
    pub const RPC_MAX: OptId = OptId(976);
    pub const RRDTOOL: OptId = OptId(977);
    pub const RRDTOOL_FREQ: OptId = OptId(978);
    pub const RRDTOOL_LIB: OptId = OptId(979);
    pub const RSYSLOG_PACKET_SIZE: OptId = OptId(980);
    pub const RSYSLOG_SPLIT_MESSAGES: OptId = OptId(981);
    pub const RUBY_GC_FREQ: OptId = OptId(982);
    pub const RUBY_LIB: OptId = OptId(983);
    pub const RUBY_REQUIRE: OptId = OptId(984);
    pub const RUBYREQUIRE: OptId = OptId(985);
    pub const RVM: OptId = OptId(986);
    pub const RVM_PATH: OptId = OptId(987);
    pub const SAFE_FD: OptId = OptId(988);
    pub const SAFE_PIDFILE: OptId = OptId(989);
    pub const SAFE_PIDFILE2: OptId = OptId(990);
    pub const SCGI_MODIFIER1: OptId = OptId(991);
    pub const SCGI_MODIFIER2: OptId = OptId(992);
    pub const SCGI_NPH_SOCKET: OptId = OptId(993);
    pub const SCGI_SOCKET: OptId = OptId(994);
    pub const SEGFAULT_ALARM: OptId = OptId(995);
    pub const SET: OptId = OptId(996);
    pub const SET_PH: OptId = OptId(997);
    pub const SET_PLACEHOLDER: OptId = OptId(998);
    pub const SETNS: OptId = OptId(999);
    pub const SETNS_PREOPEN: OptId = OptId(1000);
    pub const SETNS_SKIP: OptId = OptId(1001);
    pub const SETNS_SOCKET: OptId = OptId(1002);
    pub const SETNS_SOCKET_SKIP: OptId = OptId(1003);
    pub const SHARED_IMPORT: OptId = OptId(1004);
    pub const SHARED_PY_IMPORT: OptId = OptId(1005);
    pub const SHARED_PYIMPORT: OptId = OptId(1006);
    pub const SHARED_PYTHON_IMPORT: OptId = OptId(1007);
    pub const SHARED_RB_REQUIRE: OptId = OptId(1008);
    pub const SHARED_RBREQUIRE: OptId = OptId(1009);
    pub const SHARED_REQUIRE: OptId = OptId(1010);
    pub const SHARED_RUBY_REQUIRE: OptId = OptId(1011);
    pub const SHARED_RUBYREQUIRE: OptId = OptId(1012);
    pub const SHARED_SOCKET: OptId = OptId(1013);
    pub const SHAREDAREA: OptId = OptId(1014);
    pub const SHOW_CONFIG: OptId = OptId(1015);
    pub const SHUTDOWN_SOCKETS: OptId = OptId(1016);
    pub const SIGNAL: OptId = OptId(1017);
    pub const SIGNAL_BUFSIZE: OptId = OptId(1018);
    pub const SIGNAL_RBTIMER: OptId = OptId(1019);
    pub const SIGNAL_TIMER: OptId = OptId(1020);
    pub const SIGNALS_BUFSIZE: OptId = OptId(1021);
    pub const SINGLE_INTERPRETER: OptId = OptId(1022);
    pub const SKIP_ATEXIT: OptId = OptId(1023);
    pub const SKIP_ATEXIT_TEARDOWN: OptId = OptId(1024);
    pub const SKIP_ZERO: OptId = OptId(1025);
    pub const SMART_ATTACH_DAEMON: OptId = OptId(1026);
    pub const SMART_ATTACH_DAEMON2: OptId = OptId(1027);
    pub const SNI: OptId = OptId(1028);
    pub const SNI_DIR: OptId = OptId(1029);
    pub const SNI_DIR_CIPHERS: OptId = OptId(1030);
    pub const SNI_REGEXP: OptId = OptId(1031);
    pub const SNMP: OptId = OptId(1032);
    pub const SNMP_COMMUNITY: OptId = OptId(1033);
    pub const SO_KEEPALIVE: OptId = OptId(1034);
    pub const SO_SEND_TIMEOUT: OptId = OptId(1035);
    pub const SO_WRITE_TIMEOUT: OptId = OptId(1036);
    pub const SOCKET: OptId = OptId(1037);
    pub const SOCKET_PROTOCOL: OptId = OptId(1038);
    pub const SOCKET_RCVBUF: OptId = OptId(1039);
    pub const SOCKET_SEND_TIMEOUT: OptId = OptId(1040);
    pub const SOCKET_SNDBUF: OptId = OptId(1041);
    pub const SOCKET_TIMEOUT: OptId = OptId(1042);
    pub const SOCKET_WRITE_TIMEOUT: OptId = OptId(1043);
    pub const SPOOLER: OptId = OptId(1044);
    pub const SPOOLER_CHDIR: OptId = OptId(1045);
    pub const SPOOLER_CHEAP: OptId = OptId(1046);
    pub const SPOOLER_EXTERNAL: OptId = OptId(1047);
    pub const SPOOLER_FREQ: OptId = OptId(1048);
    pub const SPOOLER_FREQUENCY: OptId = OptId(1049);
    pub const SPOOLER_HARAKIRI: OptId = OptId(1050);
    pub const SPOOLER_IMPORT: OptId = OptId(1051);
    pub const SPOOLER_MAX_TASKS: OptId = OptId(1052);
    pub const SPOOLER_ORDERED: OptId = OptId(1053);
    pub const SPOOLER_PROCESSES: OptId = OptId(1054);
    pub const SPOOLER_PY_IMPORT: OptId = OptId(1055);
    pub const SPOOLER_PYIMPORT: OptId = OptId(1056);
    pub const SPOOLER_PYTHON_IMPORT: OptId = OptId(1057);
    pub const SPOOLER_QUIET: OptId = OptId(1058);
    pub const SPOOLER_SIGNAL_AS_TASK: OptId = OptId(1059);
    pub const SQLITE: OptId = OptId(1060);
    pub const SQLITE3: OptId = OptId(1061);
    pub const SSL_ENABLE_SSLV3: OptId = OptId(1062);
    pub const SSL_ENABLE_TLSV1: OptId = OptId(1063);
    pub const SSL_ENABLE3: OptId = OptId(1064);
    pub const SSL_OPTION: OptId = OptId(1065);
    pub const SSL_SESSION_TIMEOUT: OptId = OptId(1066);
    pub const SSL_SESSION_USE_CACHE: OptId = OptId(1067);
    pub const SSL_SESSIONS_TIMEOUT: OptId = OptId(1068);
    pub const SSL_SESSIONS_USE_CACHE: OptId = OptId(1069);
    pub const SSL_SOCKET: OptId = OptId(1070);
    pub const SSL_TMP_DIR: OptId = OptId(1071);
    pub const SSL_VERBOSE: OptId = OptId(1072);
    pub const SSL_VERIFY_DEPTH: OptId = OptId(1073);
    pub const SSLROUTER: OptId = OptId(1074);
    pub const SSLROUTER_BUFFER_SIZE: OptId = OptId(1075);
    pub const SSLROUTER_CHEAP: OptId = OptId(1076);
    pub const SSLROUTER_EVENTS: OptId = OptId(1077);
    pub const SSLROUTER_FALLBACK: OptId = OptId(1078);
    pub const SSLROUTER_GRACETIME: OptId = OptId(1079);
    pub const SSLROUTER_HARAKIRI: OptId = OptId(1080);
    pub const SSLROUTER_MAX_RETRIES: OptId = OptId(1081);
    pub const SSLROUTER_PROCESSES: OptId = OptId(1082);
    pub const SSLROUTER_QUIET: OptId = OptId(1083);
    pub const SSLROUTER_SESSION_CONTEXT: OptId = OptId(1084);
    pub const SSLROUTER_SNI: OptId = OptId(1085);
    pub const SSLROUTER_SS: OptId = OptId(1086);
    pub const SSLROUTER_STATS: OptId = OptId(1087);
    pub const SSLROUTER_STATS_SERVER: OptId = OptId(1088);
    pub const SSLROUTER_SUBSCRIPTION_SERVER: OptId = OptId(1089);
    pub const SSLROUTER_TIMEOUT: OptId = OptId(1090);
    pub const SSLROUTER_TO: OptId = OptId(1091);
    pub const SSLROUTER_USE_BASE: OptId = OptId(1092);
    pub const SSLROUTER_USE_CACHE: OptId = OptId(1093);
    pub const SSLROUTER_USE_CODE_STRING: OptId = OptId(1094);
    pub const SSLROUTER_USE_PATTERN: OptId = OptId(1095);
    pub const SSLROUTER_USE_SOCKET: OptId = OptId(1096);
    pub const SSLROUTER_WORKERS: OptId = OptId(1097);
    pub const SSLROUTER_ZERG: OptId = OptId(1098);
    pub const SSLROUTER2: OptId = OptId(1099);
    pub const ST: OptId = OptId(1100);
    pub const STACKLESS: OptId = OptId(1101);
    pub const START_UNSUBSCRIBED: OptId = OptId(1102);
    pub const START_RESPONSE_NODELAY: OptId = OptId(1103);
    pub const STATIC_CACHE_PATHS: OptId = OptId(1104);
    pub const STATIC_CACHE_PATHS_NAME: OptId = OptId(1105);
    pub const STATIC_CHECK: OptId = OptId(1106);
    pub const STATIC_EXPIRES: OptId = OptId(1107);
    pub const STATIC_EXPIRES_MTIME: OptId = OptId(1108);
    pub const STATIC_EXPIRES_PATH_INFO: OptId = OptId(1109);
    pub const STATIC_EXPIRES_PATH_INFO_MTIME: OptId = OptId(1110);
    pub const STATIC_EXPIRES_TYPE: OptId = OptId(1111);
    pub const STATIC_EXPIRES_TYPE_MTIME: OptId = OptId(1112);
    pub const STATIC_EXPIRES_URI: OptId = OptId(1113);
    pub const STATIC_EXPIRES_URI_MTIME: OptId = OptId(1114);
    pub const STATIC_GZIP: OptId = OptId(1115);
    pub const STATIC_GZIP_ALL: OptId = OptId(1116);
    pub const STATIC_GZIP_DIR: OptId = OptId(1117);
    pub const STATIC_GZIP_EXT: OptId = OptId(1118);
    pub const STATIC_GZIP_PREFIX: OptId = OptId(1119);
    pub const STATIC_GZIP_SUFFIX: OptId = OptId(1120);
    pub const STATIC_INDEX: OptId = OptId(1121);
    pub const STATIC_MAP: OptId = OptId(1122);
    pub const STATIC_MAP2: OptId = OptId(1123);
    pub const STATIC_SAFE: OptId = OptId(1124);
    pub const STATIC_SKIP_EXT: OptId = OptId(1125);
    pub const STATS: OptId = OptId(1126);
    pub const STATS_HTTP: OptId = OptId(1127);
    pub const STATS_MIN: OptId = OptId(1128);
    pub const STATS_MINIFIED: OptId = OptId(1129);
    pub const STATS_NO_CORES: OptId = OptId(1130);
    pub const STATS_NO_METRICS: OptId = OptId(1131);
    pub const STATS_PUSH: OptId = OptId(1132);
    pub const STATS_PUSHER_DEFAULT_FREQ: OptId = OptId(1133);
    pub const STATS_PUSHERS_DEFAULT_FREQ: OptId = OptId(1134);
    pub const STATS_SERVER: OptId = OptId(1135);
    pub const STATSD_ALL_GAUGES: OptId = OptId(1136);
    pub const STATSD_NO_WORKERS: OptId = OptId(1137);
    pub const STOP: OptId = OptId(1138);
    pub const STRICT: OptId = OptId(1139);
    pub const SUBSCRIBE: OptId = OptId(1140);
    pub const SUBSCRIBE_FREQ: OptId = OptId(1141);
    pub const SUBSCRIBE_TO: OptId = OptId(1142);
    pub const SUBSCRIBE_WITH_MODIFIER1: OptId = OptId(1143);
    pub const SUBSCRIBE2: OptId = OptId(1144);
    pub const SUBSCRIPTION_ALGO: OptId = OptId(1145);
    pub const SUBSCRIPTION_CLEAR_ON_SHUTDOWN: OptId = OptId(1146);
    pub const SUBSCRIPTION_DOTSPLIT: OptId = OptId(1147);
    pub const SUBSCRIPTION_MOUNTPOINT: OptId = OptId(1148);
    pub const SUBSCRIPTION_MOUNTPOINTS: OptId = OptId(1149);
    pub const SUBSCRIPTION_NOTIFY_SOCKET: OptId = OptId(1150);
    pub const SUBSCRIPTION_TOLERANCE: OptId = OptId(1151);
    pub const SUBSCRIPTION_TOLERANCE_INACTIVE: OptId = OptId(1152);
    pub const SUBSCRIPTION_VASSAL_REQUIRED: OptId = OptId(1153);
    pub const SUBSCRIPTIONS_CREDENTIALS_CHECK: OptId = OptId(1154);
    pub const SUBSCRIPTIONS_SIGN_CHECK: OptId = OptId(1155);
    pub const SUBSCRIPTIONS_SIGN_CHECK_TOLERANCE: OptId = OptId(1156);
    pub const SUBSCRIPTIONS_SIGN_SKIP_UID: OptId = OptId(1157);
    pub const SUBSCRIPTIONS_USE_CREDENTIALS: OptId = OptId(1158);
    pub const SUSPEND: OptId = OptId(1159);
    pub const SUWSGI_SOCKET: OptId = OptId(1160);
    pub const SYMCALL: OptId = OptId(1161);
    pub const SYMCALL_POST_FORK: OptId = OptId(1162);
    pub const SYMCALL_REGISTER_RPC: OptId = OptId(1163);
    pub const SYMCALL_USE_NEXT: OptId = OptId(1164);
    pub const TCP_FAST_OPEN: OptId = OptId(1165);
    pub const TCP_FAST_OPEN_CLIENT: OptId = OptId(1166);
    pub const TCP_FASTOPEN: OptId = OptId(1167);
    pub const TCP_FASTOPEN_CLIENT: OptId = OptId(1168);
    pub const TCP_NODELAY: OptId = OptId(1169);
    pub const TEST: OptId = OptId(1170);
    pub const THREAD_STACK_SIZE: OptId = OptId(1171);
    pub const THREAD_STACKSIZE: OptId = OptId(1172);
    pub const THREADED_LOGGER: OptId = OptId(1173);
    pub const THREADS: OptId = OptId(1174);
    pub const THREADS_STACK_SIZE: OptId = OptId(1175);
    pub const THREADS_STACKSIZE: OptId = OptId(1176);
    pub const THUNDER_LOCK: OptId = OptId(1177);
    pub const THUNDER_LOCK_WATCHDOG: OptId = OptId(1178);
    pub const TIMER: OptId = OptId(1179);
    pub const TORNADO: OptId = OptId(1180);
    pub const TOUCH_CHAIN_RELOAD: OptId = OptId(1181);
    pub const TOUCH_EXEC: OptId = OptId(1182);
    pub const TOUCH_LOGREOPEN: OptId = OptId(1183);
    pub const TOUCH_LOGROTATE: OptId = OptId(1184);
    pub const TOUCH_MULES_RELOAD: OptId = OptId(1185);
    pub const TOUCH_RELOAD: OptId = OptId(1186);
    pub const TOUCH_SIGNAL: OptId = OptId(1187);
    pub const TOUCH_SPOOLERS_RELOAD: OptId = OptId(1188);
    pub const TOUCH_WORKERS_RELOAD: OptId = OptId(1189);
    pub const TUNTAP_DEVICE: OptId = OptId(1190);
    pub const TUNTAP_DEVICE_RULE: OptId = OptId(1191);
    pub const TUNTAP_ROUTER: OptId = OptId(1192);
    pub const TUNTAP_ROUTER_FIREWALL_IN: OptId = OptId(1193);
    pub const TUNTAP_ROUTER_FIREWALL_OUT: OptId = OptId(1194);
    pub const TUNTAP_ROUTER_ROUTE: OptId = OptId(1195);
    pub const TUNTAP_ROUTER_STATS: OptId = OptId(1196);
    pub const TUNTAP_USE_CREDENTIALS: OptId = OptId(1197);
    pub const UDP: OptId = OptId(1198);
    pub const UGREEN: OptId = OptId(1199);
    pub const UGREEN_STACKSIZE: OptId = OptId(1200);
    pub const UID: OptId = OptId(1201);
    pub const UMASK: OptId = OptId(1202);
    pub const UMOUNT_AS_EMPEROR: OptId = OptId(1203);
    pub const UMOUNT_AS_ROOT: OptId = OptId(1204);
    pub const UMOUNT_AS_VASSAL: OptId = OptId(1205);
    pub const UMOUNT_ASAP: OptId = OptId(1206);
    pub const UMOUNT_IN_JAIL: OptId = OptId(1207);
    pub const UMOUNT_POST_JAIL: OptId = OptId(1208);
    pub const UMOUNT_PRE_JAIL: OptId = OptId(1209);
    pub const UNDEFERRED_SHARED_SOCKET: OptId = OptId(1210);
    pub const UNENV: OptId = OptId(1211);
    pub const UNIQUE_CRON: OptId = OptId(1212);
    pub const UNIQUE_CRON_LEGION: OptId = OptId(1213);
    pub const UNIQUE_LEGION_CRON: OptId = OptId(1214);
    pub const UNPRIVILEGED_BINARY_PATCH: OptId = OptId(1215);
    pub const UNPRIVILEGED_BINARY_PATCH_ARG: OptId = OptId(1216);
    pub const UNSHARE: OptId = OptId(1217);
    pub const UNSHARE2: OptId = OptId(1218);
    pub const UNSUBSCRIBE_ON_GRACEFUL_RELOAD: OptId = OptId(1219);
    pub const UPLOAD_PROGRESS: OptId = OptId(1220);
    pub const USAGE: OptId = OptId(1221);
    pub const USE_ABORT: OptId = OptId(1222);
    pub const UWSGI_SOCKET: OptId = OptId(1223);
    pub const V8_GC_FREQ: OptId = OptId(1224);
    pub const V8_JSGI: OptId = OptId(1225);
    pub const V8_LOAD: OptId = OptId(1226);
    pub const V8_MODULE_PATH: OptId = OptId(1227);
    pub const V8_PREEMPTIVE: OptId = OptId(1228);
    pub const VACUUM: OptId = OptId(1229);
    pub const VASSAL_CAP: OptId = OptId(1230);
    pub const VASSAL_FORK_BASE: OptId = OptId(1231);
    pub const VASSAL_SET: OptId = OptId(1232);
    pub const VASSAL_SOS: OptId = OptId(1233);
    pub const VASSAL_SOS_BACKLOG: OptId = OptId(1234);
    pub const VASSALS_CAP: OptId = OptId(1235);
    pub const VASSALS_INCLUDE: OptId = OptId(1236);
    pub const VASSALS_INCLUDE_BEFORE: OptId = OptId(1237);
    pub const VASSALS_INHERIT: OptId = OptId(1238);
    pub const VASSALS_INHERIT_BEFORE: OptId = OptId(1239);
    pub const VASSALS_SET: OptId = OptId(1240);
    pub const VASSALS_START_HOOK: OptId = OptId(1241);
    pub const VASSALS_STOP_HOOK: OptId = OptId(1242);
    pub const VENV: OptId = OptId(1243);
    pub const VERSION: OptId = OptId(1244);
    pub const VHOST: OptId = OptId(1245);
    pub const VHOST_HOST: OptId = OptId(1246);
    pub const VIRTUALENV: OptId = OptId(1247);
    pub const WAIT_FOR_DIR: OptId = OptId(1248);
    pub const WAIT_FOR_FILE: OptId = OptId(1249);
    pub const WAIT_FOR_FS: OptId = OptId(1250);
    pub const WAIT_FOR_FS_TIMEOUT: OptId = OptId(1251);
    pub const WAIT_FOR_IFACE: OptId = OptId(1252);
    pub const WAIT_FOR_IFACE_TIMEOUT: OptId = OptId(1253);
    pub const WAIT_FOR_INTERFACE: OptId = OptId(1254);
    pub const WAIT_FOR_INTERFACE_TIMEOUT: OptId = OptId(1255);
    pub const WAIT_FOR_MOUNTPOINT: OptId = OptId(1256);
    pub const WAIT_FOR_SOCKET: OptId = OptId(1257);
    pub const WAIT_FOR_SOCKET_TIMEOUT: OptId = OptId(1258);
    pub const WAIT_IFACE: OptId = OptId(1259);
    pub const WAIT_IFACE_TIMEOUT: OptId = OptId(1260);
    pub const WAIT_INTERFACE: OptId = OptId(1261);
    pub const WAIT_INTERFACE_TIMEOUT: OptId = OptId(1262);
    pub const WEB3: OptId = OptId(1263);
    pub const WEBDAV_ADD_COLLECTION_PROP: OptId = OptId(1264);
    pub const WEBDAV_ADD_COLLECTION_PROP_COMP: OptId = OptId(1265);
    pub const WEBDAV_ADD_COLLECTION_PROP_HREF: OptId = OptId(1266);
    pub const WEBDAV_ADD_OBJECT_PROP: OptId = OptId(1267);
    pub const WEBDAV_ADD_OBJECT_PROP_COMP: OptId = OptId(1268);
    pub const WEBDAV_ADD_OBJECT_PROP_HREF: OptId = OptId(1269);
    pub const WEBDAV_ADD_OPTION: OptId = OptId(1270);
    pub const WEBDAV_ADD_PROP: OptId = OptId(1271);
    pub const WEBDAV_ADD_PROP_COMP: OptId = OptId(1272);
    pub const WEBDAV_ADD_PROP_HREF: OptId = OptId(1273);
    pub const WEBDAV_ADD_RTYPE_COLLECTION_PROP: OptId = OptId(1274);
    pub const WEBDAV_ADD_RTYPE_OBJECT_PROP: OptId = OptId(1275);
    pub const WEBDAV_ADD_RTYPE_PROP: OptId = OptId(1276);
    pub const WEBDAV_CLASS_DIRECTORY: OptId = OptId(1277);
    pub const WEBDAV_CSS: OptId = OptId(1278);
    pub const WEBDAV_DIV: OptId = OptId(1279);
    pub const WEBDAV_JAVASCRIPT: OptId = OptId(1280);
    pub const WEBDAV_JS: OptId = OptId(1281);
    pub const WEBDAV_LOCK_CACHE: OptId = OptId(1282);
    pub const WEBDAV_MOUNT: OptId = OptId(1283);
    pub const WEBDAV_PRINCIPAL_BASE: OptId = OptId(1284);
    pub const WEBDAV_SKIP_PROP: OptId = OptId(1285);
    pub const WEBSOCKET_MAX_SIZE: OptId = OptId(1286);
    pub const WEBSOCKET_PING_FREQ: OptId = OptId(1287);
    pub const WEBSOCKET_PONG_TOLERANCE: OptId = OptId(1288);
    pub const WEBSOCKETS_MAX_SIZE: OptId = OptId(1289);
    pub const WEBSOCKETS_PING_FREQ: OptId = OptId(1290);
    pub const WEBSOCKETS_PONG_TOLERANCE: OptId = OptId(1291);
    pub const WEIGHT: OptId = OptId(1292);
    pub const WHITELIST: OptId = OptId(1293);
    pub const WORKER_EXEC: OptId = OptId(1294);
    pub const WORKER_EXEC2: OptId = OptId(1295);
    pub const WORKER_LOG_ENCODER: OptId = OptId(1296);
    pub const WORKER_LOG_REQ_ENCODER: OptId = OptId(1297);
    pub const WORKER_LOGGER: OptId = OptId(1298);
    pub const WORKER_LOGGER_REQ: OptId = OptId(1299);
    pub const WORKER_MOUNT: OptId = OptId(1300);
    pub const WORKER_RELOAD_MERCY: OptId = OptId(1301);
    pub const WORKERS: OptId = OptId(1302);
    pub const WRITE_ERRORS_EXCEPTION_ONLY: OptId = OptId(1303);
    pub const WRITE_ERRORS_TOLERANCE: OptId = OptId(1304);
    pub const WSGI: OptId = OptId(1305);
    pub const WSGI_ACCEPT_BUFFER: OptId = OptId(1306);
    pub const WSGI_ACCEPT_BUFFERS: OptId = OptId(1307);
    pub const WSGI_DISABLE_FILE_WRAPPER: OptId = OptId(1308);
    pub const WSGI_ENV_BEHAVIOR: OptId = OptId(1309);
    pub const WSGI_ENV_BEHAVIOUR: OptId = OptId(1310);
    pub const WSGI_FILE: OptId = OptId(1311);
    pub const WSGI_LITE: OptId = OptId(1312);
    pub const WSGI_MANAGE_CHUNKED_INPUT: OptId = OptId(1313);
    pub const WSGI_STRICT: OptId = OptId(1314);
    pub const XML: OptId = OptId(1315);
    pub const XMLCONFIG: OptId = OptId(1316);
    pub const XSLT_CONTENT_TYPE: OptId = OptId(1317);
    pub const XSLT_DOCROOT: OptId = OptId(1318);
    pub const XSLT_EXT: OptId = OptId(1319);
    pub const XSLT_STYLESHEET: OptId = OptId(1320);
    pub const XSLT_VAR: OptId = OptId(1321);
    pub const YAML: OptId = OptId(1322);
    pub const YML: OptId = OptId(1323);
    pub const ZABBIX_TEMPLATE: OptId = OptId(1324);
    pub const ZERG: OptId = OptId(1325);
    pub const ZERG_FALLBACK: OptId = OptId(1326);
    pub const ZERG_POOL: OptId = OptId(1327);
    pub const ZERG_SERVER: OptId = OptId(1328);
    pub const ZERGPOOL: OptId = OptId(1329);
    pub const ZEROMQ: OptId = OptId(1330);
    pub const ZEROMQ_SOCKET: OptId = OptId(1331);
    pub const ZEUS: OptId = OptId(1332);
    pub const ZMQ: OptId = OptId(1333);
    pub const ZMQ_SOCKET: OptId = OptId(1334);
}

pub(super) const WIDTH: usize = 38;

pub(super) static ROWS: [[u32; WIDTH]; 1335] = [
[0,15,97,18775,4,0,0,0,139,18779,22,0,0,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15,14,0,18775,4,0,0,1,28,18801,21,1,1,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[29,7,0,18775,4,0,0,1,28,18822,22,2,2,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[36,10,0,18775,4,0,0,1,28,18844,25,3,3,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[46,18,0,18775,4,0,0,1,28,18869,26,4,4,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[64,18,0,18775,4,0,0,1,28,18869,26,4,4,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[82,5,0,18775,4,0,0,1,28,18895,17,5,5,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[87,13,0,18775,4,0,0,1,28,18912,20,6,6,2,0,0,83886336,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[100,11,0,18775,4,0,0,1,139,18932,18,7,7,0,0,0,83887360,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[111,8,0,18775,4,0,0,1,28,18950,20,8,8,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[119,10,0,18775,4,0,0,1,113,18971,17,9,9,0,0,0,83886080,0,0,0,7,18970,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[129,10,0,18775,4,0,0,0,139,18988,18,10,10,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[139,18,0,18775,4,0,0,1,28,18912,20,6,6,2,0,0,83886336,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[157,9,0,18775,4,0,0,1,28,19006,22,11,11,6,0,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[166,8,0,18775,4,0,0,1,28,18912,20,6,6,2,0,0,83886336,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[174,12,0,18775,4,0,0,1,28,19053,24,12,12,32770,0,0,83886336,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[186,14,0,18775,4,0,0,1,106,19081,21,13,13,0,0,0,83886080,0,0,0,7,19077,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[200,14,0,18775,4,0,0,1,28,19102,21,14,14,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[214,11,0,18775,4,0,0,0,139,18988,18,10,10,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[225,17,0,18775,4,0,0,1,120,19123,24,15,15,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[242,5,0,18775,4,0,0,1,113,19148,12,16,16,0,0,0,83886080,0,0,0,7,19147,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[247,7,0,247,7,0,0,1,126,19160,4,17,17,8,0,0,83887104,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[254,21,0,18775,4,0,0,1,10,19160,4,18,18,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[275,13,0,18775,4,0,0,1,10,19160,4,19,19,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[288,14,0,18775,4,0,0,1,11,19160,4,20,20,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[302,13,0,18775,4,0,0,0,139,19164,20,21,21,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[315,11,0,18775,4,0,0,1,139,19184,18,22,22,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[326,8,0,18775,4,0,0,0,139,19202,15,23,23,1,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[334,13,0,18775,4,0,0,1,28,18912,20,6,6,2,0,0,83886336,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[347,15,0,18775,4,0,0,1,113,19219,22,24,24,0,0,0,83886080,0,0,0,7,19217,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[362,18,0,18775,4,0,0,1,32,19160,4,25,25,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[380,11,0,18775,4,0,0,1,120,19241,18,26,26,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[391,5,0,18775,4,0,0,1,28,19259,12,27,27,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[396,9,0,18775,4,0,0,1,120,19271,24,28,28,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[405,17,0,18775,4,0,0,1,106,19296,24,29,29,0,0,0,83886080,0,0,0,7,19295,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[422,19,0,18775,4,0,0,1,28,19320,26,30,30,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[441,11,98,18775,4,0,0,1,105,19350,18,31,31,0,0,0,83886080,0,1,4,7,19346,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[452,12,0,18775,4,0,0,1,33,19160,4,32,32,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[464,5,0,18775,4,0,0,1,106,19419,22,33,33,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[469,15,0,18775,4,0,0,1,106,19441,22,34,34,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[484,17,0,18775,4,0,0,1,113,19463,24,35,35,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[501,15,0,18775,4,0,0,0,139,19487,22,36,36,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[516,24,0,18775,4,0,0,0,139,19509,31,37,37,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[540,11,0,18775,4,0,0,1,120,19540,18,38,38,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[551,16,0,18775,4,0,0,1,113,19558,23,39,39,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[567,10,0,18775,4,0,0,1,120,19581,17,40,40,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[577,14,0,18775,4,0,0,1,28,19598,21,41,41,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[591,16,0,18775,4,0,0,1,28,19619,23,42,42,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[607,23,0,18775,4,0,0,0,139,19642,30,43,43,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[630,6,0,18775,4,0,0,1,28,19672,13,44,44,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[636,15,0,18775,4,0,0,1,28,19685,22,45,45,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[651,16,0,18775,4,0,0,1,28,19707,23,46,46,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[667,16,0,18775,4,0,0,1,28,19730,23,47,47,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[683,16,0,18775,4,0,0,1,28,19753,23,48,48,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[699,12,0,18775,4,0,0,1,28,19776,19,49,49,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[711,12,0,18775,4,0,0,1,28,19795,19,50,50,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[723,19,0,18775,4,0,0,1,28,19814,26,51,51,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[742,14,0,18775,4,0,0,1,28,19840,21,52,52,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[756,15,0,18775,4,0,0,1,28,19861,22,53,53,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[771,15,0,18775,4,0,0,1,28,19883,22,54,54,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[786,9,0,18775,4,0,0,1,28,19905,16,55,55,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[795,12,0,18775,4,0,0,1,28,19921,19,56,56,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[807,13,0,18775,4,0,0,1,28,19940,20,57,57,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[820,14,0,18775,4,0,0,1,28,19960,21,58,58,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[834,12,0,18775,4,0,0,1,28,19981,19,59,59,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[846,13,0,18775,4,0,0,1,28,20000,20,60,60,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[859,8,0,11758,6,0,0,1,120,20020,12,61,61,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[867,3,0,18775,4,0,0,1,107,19160,4,62,62,0,5,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[870,6,0,870,6,0,0,1,28,20041,17,63,63,2,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[876,11,0,870,6,0,0,1,113,20058,14,64,64,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[887,20,0,870,6,0,0,1,120,20072,34,65,65,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[907,9,0,870,6,0,0,1,120,20106,12,66,66,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[916,15,0,870,6,0,0,1,120,20118,18,67,67,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[931,16,0,870,6,0,0,1,113,20136,21,68,68,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[947,19,0,870,6,0,0,0,139,20157,26,69,69,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[966,17,0,870,6,0,0,0,139,20183,20,70,70,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[983,20,0,870,6,0,0,0,139,20157,26,69,69,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1003,18,0,870,6,0,0,1,113,20203,21,71,71,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1021,11,0,870,6,0,0,1,120,20224,19,72,72,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1032,14,0,870,6,0,0,1,113,20243,17,73,73,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1046,18,0,870,6,0,0,0,139,20260,21,74,74,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1064,16,0,18775,4,0,0,0,139,20281,23,75,75,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1080,6,0,18775,4,0,0,0,34,19160,4,76,76,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1086,3,0,1086,3,0,0,1,4,19160,4,77,77,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1089,15,0,1086,3,0,0,1,28,20304,15,78,78,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1104,22,0,1086,3,0,0,0,113,20319,22,79,79,0,0,0,83886592,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1126,15,0,1086,3,0,0,1,106,20341,15,80,80,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1141,22,0,1086,3,0,0,0,139,20356,22,81,81,0,0,0,83889408,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1163,24,0,1086,3,0,0,0,139,20378,24,82,82,0,0,0,83886592,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1187,15,0,1086,3,0,0,0,139,20402,15,83,83,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1202,16,0,1086,3,0,0,0,139,20417,16,84,84,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1218,10,0,1086,3,0,0,1,5,19160,4,85,85,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1228,9,0,1086,3,0,0,1,28,20433,9,86,86,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1237,11,0,1086,3,0,0,1,28,20442,11,87,87,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1248,14,0,1086,3,0,0,1,5,19160,4,88,85,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1262,8,99,18775,4,0,0,0,139,20453,15,89,88,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1270,12,0,1086,3,0,0,0,139,20468,12,90,89,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1282,13,0,1086,3,0,0,0,139,20468,12,90,89,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1295,13,0,1086,3,0,0,0,139,20480,13,91,90,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1308,8,0,1086,3,0,0,1,28,20493,12,92,91,0,0,0,83889664,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1316,11,0,1086,3,0,0,1,113,20505,11,93,92,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1327,9,0,1086,3,0,0,1,28,20516,9,94,93,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1336,6,0,18775,4,0,0,1,28,20525,13,95,94,0,6,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1342,15,0,18775,4,0,0,1,120,20551,22,96,95,0,6,1,83886080,0,0,0,7,20547,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1357,10,0,18775,4,0,0,1,28,20573,17,97,96,0,6,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1367,5,0,18775,4,0,0,1,120,20590,12,98,97,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1372,6,0,18775,4,0,0,1,120,20602,13,99,98,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1378,5,0,18775,4,0,0,0,139,20615,22,100,99,2,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1383,7,0,18775,4,0,0,1,113,20637,20,101,100,18,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1390,12,0,18775,4,0,0,1,120,20657,29,102,101,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1402,17,0,18775,4,0,0,0,139,20686,24,103,102,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1419,18,0,18775,4,0,0,0,139,20686,24,103,102,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1437,30,0,20710,16,0,0,1,113,20726,44,104,103,0,6,1,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1467,35,0,20710,16,0,0,1,106,20770,44,105,104,0,6,1,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1502,32,0,20710,16,0,0,1,106,20814,52,106,105,0,6,1,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1534,29,0,20710,16,0,0,1,113,20866,43,107,106,0,6,1,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1563,20,0,20710,16,0,0,1,106,20909,43,108,107,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1583,20,0,20710,16,0,0,1,106,20952,43,109,108,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1603,27,0,20710,16,0,0,1,106,20995,42,110,109,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1630,24,0,20710,16,0,0,1,106,21037,38,111,110,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1654,24,0,20710,16,0,0,0,139,21075,38,112,111,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1678,12,0,18775,4,0,0,1,113,21113,19,113,112,18,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1690,15,0,18775,4,0,0,1,113,21132,22,114,113,18,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1705,12,0,18775,4,0,0,0,139,20686,24,103,102,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1717,16,0,18775,4,0,0,1,106,21154,23,115,114,18,0,0,83886080,0,0,0,7,18970,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1733,22,0,18775,4,0,0,1,106,21177,29,116,115,18,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1755,22,0,18775,4,0,0,1,106,21206,29,117,116,18,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1777,12,0,18775,4,0,0,1,113,21235,19,118,117,18,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1789,11,0,18775,4,0,0,2,120,21254,22,119,118,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1800,14,0,18775,4,0,0,1,113,21276,22,120,119,2,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1814,11,0,18775,4,0,0,1,28,21298,24,121,120,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1825,16,0,18775,4,0,0,1,28,21298,24,121,120,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1841,12,0,18775,4,0,0,1,35,19160,4,122,121,8192,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1853,20,0,18775,4,0,0,0,139,21322,27,123,122,8192,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1873,5,67,18775,4,0,0,2,36,19160,4,124,123,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1878,12,67,18775,4,0,0,2,36,19160,4,125,123,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1890,12,0,18775,4,0,0,1,120,21349,19,126,124,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1902,6,0,18775,4,0,0,1,120,21368,13,127,125,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1908,19,0,18775,4,0,0,1,106,21388,26,128,126,0,0,0,83886080,0,0,0,7,21381,7,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1927,21,0,18775,4,0,0,1,113,21414,28,129,127,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1948,5,0,18775,4,0,0,1,120,21442,22,130,128,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1953,10,0,18775,4,0,0,0,139,21464,17,131,129,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1963,11,0,18775,4,0,0,0,139,21464,17,131,129,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1974,12,0,21481,4,0,0,1,28,21485,14,132,130,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1986,13,0,18775,4,0,0,0,139,21499,20,133,131,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[1999,14,0,18775,4,0,0,0,139,21519,21,134,132,0,0,0,83886336,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2013,14,0,18775,4,0,0,1,28,21540,22,135,133,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2027,12,0,18775,4,0,0,0,139,21562,19,136,134,1,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2039,6,0,18775,4,0,0,1,75,19160,4,137,135,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2045,9,0,18775,4,0,0,0,37,19160,4,138,136,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2054,16,0,18775,4,0,0,1,38,19160,4,139,137,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2070,6,0,2070,6,0,0,1,127,19160,4,140,138,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2076,12,0,18775,4,0,0,1,113,21581,19,141,139,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2088,4,0,18775,4,0,0,1,6,19160,4,142,140,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2092,9,0,21600,9,0,0,1,8,19160,4,143,141,2,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2101,16,0,21600,9,0,0,1,16,19160,4,144,142,2,7,1,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2117,13,0,18775,4,0,0,1,113,21618,20,145,143,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2130,11,0,18775,4,0,0,1,15,19160,4,146,144,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2141,5,0,18775,4,0,0,1,7,19160,4,147,145,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2146,9,0,21600,9,0,0,1,8,19160,4,148,141,2,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2155,16,0,21600,9,0,0,1,16,19160,4,149,142,2,7,1,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2171,9,100,18775,4,0,0,1,120,21638,16,150,146,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2180,10,0,18775,4,0,0,1,120,21654,17,151,147,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2190,20,0,18775,4,0,0,0,139,21671,27,152,148,2,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2210,14,0,18775,4,0,0,1,9,19160,4,153,149,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2224,15,0,18775,4,0,0,1,9,19160,4,154,150,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2239,10,0,18775,4,0,0,1,28,21698,21,155,151,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2249,11,0,18775,4,0,0,0,139,21719,18,156,152,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2260,17,0,18775,4,0,0,0,139,21737,24,157,153,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2277,11,0,18775,4,0,0,0,139,21761,18,158,154,0,0,0,83886080,0,8,4,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2288,32,0,18775,4,0,0,0,56,21813,31,159,155,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2320,15,76,18775,4,0,0,0,56,21844,30,160,156,0,0,0,83886080,0,0,0,7,19147,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2335,16,0,18775,4,0,0,0,139,21874,23,161,157,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2351,23,0,18775,4,0,0,0,139,21897,30,162,158,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2374,6,0,18775,4,0,0,1,76,19160,4,163,159,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2380,5,0,18775,4,0,0,0,48,19160,4,164,160,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2385,15,0,18775,4,0,0,0,139,21927,22,165,161,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2400,15,0,18775,4,0,0,0,139,21949,22,166,162,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2415,13,0,21971,8,0,0,1,120,21979,14,167,163,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2428,17,0,21971,8,0,0,1,120,21993,18,168,164,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2445,18,0,21971,8,0,0,1,113,22011,19,169,165,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2463,12,0,18775,4,0,0,0,139,22030,19,170,166,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2475,12,0,18775,4,0,0,0,139,22049,19,171,167,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2487,13,0,18775,4,0,0,0,139,22068,20,172,168,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2500,12,0,18775,4,0,0,1,53,19160,4,173,169,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2512,10,0,11198,4,0,0,1,50,19160,4,174,170,1,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2522,15,0,11198,4,0,0,1,49,19160,4,175,171,1,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2537,9,0,22088,3,0,0,0,51,19160,4,176,172,1,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2546,19,0,22088,3,0,0,1,120,22091,15,177,173,1,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2565,10,0,11198,4,0,0,1,52,19160,4,178,174,1,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2575,14,0,11758,6,0,0,1,1,19160,4,179,175,1,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2589,12,0,11758,6,0,0,0,0,19160,4,180,176,1,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2601,19,0,11758,6,0,0,1,1,19160,4,181,175,1,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2620,17,0,11758,6,0,0,1,99,19160,4,182,177,1,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2637,16,0,11758,6,0,0,1,99,19160,4,183,177,1,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2653,4,0,18775,4,0,0,1,86,22106,27,184,178,1,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2657,7,0,18775,4,0,0,1,28,22133,14,185,179,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2664,17,0,18775,4,0,0,1,113,22147,24,186,180,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2681,11,0,18775,4,0,0,1,108,19160,4,187,181,0,5,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2692,18,0,18775,4,0,0,1,120,22171,25,188,182,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2710,20,0,18775,4,0,0,1,28,22196,33,189,183,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2730,25,0,18775,4,0,0,1,28,22196,33,189,183,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2755,22,0,18775,4,0,0,1,120,22229,29,190,184,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2777,23,0,18775,4,0,0,1,113,22260,30,191,185,0,0,0,83886080,0,0,0,7,22258,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2800,17,0,18775,4,0,0,1,28,22290,30,192,186,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2817,23,0,18775,4,0,0,1,28,22290,30,192,186,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2840,24,0,18775,4,0,0,1,120,22320,31,193,187,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2864,12,0,18775,4,0,0,1,113,22351,19,194,188,0,0,0,83886080,0,0,0,7,18970,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2876,25,0,18775,4,0,0,0,139,22370,32,195,189,0,0,0,83890944,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2901,18,0,18775,4,0,0,0,139,22402,25,196,190,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2919,20,0,18775,4,0,0,1,113,22433,27,197,191,0,0,0,83886080,0,0,0,7,22427,6,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2939,20,0,18775,4,0,0,0,139,22460,27,198,192,0,0,0,83887360,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2959,16,0,18775,4,0,0,0,139,22487,23,199,193,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2975,21,0,18775,4,0,0,1,120,22510,34,200,194,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[2996,27,0,18775,4,0,0,1,120,22510,34,200,194,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3023,22,0,18775,4,0,0,1,120,22544,29,201,195,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3045,21,0,18775,4,0,0,1,120,22573,34,202,196,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3066,27,0,18775,4,0,0,1,120,22573,34,202,196,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3093,15,0,18775,4,0,0,1,120,22607,22,203,197,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3108,16,0,18775,4,0,0,1,120,22629,23,204,198,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3124,20,0,18775,4,0,0,1,120,22652,20,205,199,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3144,26,0,18775,4,0,0,1,113,22672,24,206,200,0,0,0,83886080,0,0,0,7,22258,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3170,13,0,18775,4,0,0,1,120,22696,20,207,201,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3183,20,0,18775,4,0,0,1,120,22696,20,207,201,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3203,17,0,18775,4,0,0,0,139,22716,24,208,202,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3220,16,0,18775,4,0,0,1,113,22744,23,209,203,0,0,0,83886080,0,0,0,7,22740,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3236,22,0,18775,4,0,0,1,120,22767,29,210,204,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3258,14,0,18775,4,0,0,0,139,22796,21,211,205,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3272,25,0,18775,4,0,0,0,139,22817,32,212,206,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3297,23,0,18775,4,0,0,0,139,22849,30,213,207,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3320,17,0,18775,4,0,0,1,124,22879,20,214,208,0,12,2,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3337,23,0,18775,4,0,0,1,120,22921,30,215,209,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3360,24,0,18775,4,0,0,0,139,22951,31,216,210,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3384,31,0,18775,4,0,0,1,28,22982,38,217,211,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3415,15,0,18775,4,0,0,1,120,23020,22,218,212,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3430,20,0,18775,4,0,0,1,120,23042,27,219,213,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3450,24,0,18775,4,0,0,1,28,23069,31,220,214,0,0,0,83888640,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3474,24,0,18775,4,0,0,1,28,23100,31,221,215,0,0,0,83888640,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3498,14,0,18775,4,0,0,0,139,23131,18,222,216,2,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3512,21,0,18775,4,0,0,0,139,23149,28,223,217,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3533,14,84,18775,4,0,0,0,139,23177,18,224,218,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3547,13,0,18775,4,0,0,0,116,19271,24,28,219,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3560,7,0,18775,4,0,0,2,90,19160,4,225,220,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3567,6,0,18775,4,0,0,2,90,19160,4,226,221,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3573,13,0,18775,4,0,0,0,116,23195,24,227,222,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3586,6,0,18775,4,0,0,2,90,19160,4,228,223,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3592,5,0,18775,4,0,0,2,90,19160,4,229,224,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3597,3,0,18775,4,0,0,1,109,19160,4,230,225,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3600,6,0,18775,4,0,0,1,28,23219,14,231,226,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3606,14,0,18775,4,0,0,1,28,23233,21,232,227,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3620,14,0,18775,4,0,0,1,28,23254,21,233,228,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3634,14,0,18775,4,0,0,1,28,23275,21,234,229,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3648,11,0,18775,4,0,0,1,22,23296,11,235,230,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3659,16,0,18775,4,0,0,1,22,23320,11,236,231,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3675,14,0,18775,4,0,0,1,22,23331,4,237,232,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3689,18,0,18775,4,0,0,1,22,23335,8,238,233,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3707,17,0,18775,4,0,0,1,22,19160,4,239,234,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3724,14,0,18775,4,0,0,1,22,23343,14,240,235,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3738,19,0,18775,4,0,0,1,22,23357,9,241,236,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3757,23,0,18775,4,0,0,1,22,23366,13,242,237,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3780,23,0,18775,4,0,0,1,22,23379,13,243,238,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3803,15,0,18775,4,0,0,1,22,23392,5,244,239,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3818,18,0,18775,4,0,0,1,22,23397,8,245,240,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3836,15,0,18775,4,0,0,1,22,23405,13,246,241,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3851,22,0,18775,4,0,0,1,22,23418,12,247,242,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3873,4,0,11758,6,0,0,1,120,23430,8,248,243,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3877,17,0,18775,4,0,0,1,115,23438,24,249,244,66,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3894,18,0,18775,4,0,0,1,115,23462,25,250,245,66,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3912,17,0,18775,4,0,0,1,28,23487,34,251,246,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3929,15,0,18775,4,0,0,1,28,23521,22,252,247,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3944,12,0,18775,4,0,0,1,28,23543,19,253,248,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3956,12,0,18775,4,0,0,1,28,23562,19,254,249,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3968,19,0,18775,4,0,0,1,28,23581,26,255,250,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[3987,14,0,18775,4,0,0,1,28,23607,21,256,251,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4001,9,0,18775,4,0,0,1,28,23628,16,257,252,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4010,12,0,18775,4,0,0,1,28,23644,19,258,253,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4022,13,0,18775,4,0,0,1,28,23663,20,259,254,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4035,14,0,18775,4,0,0,1,28,23683,21,260,255,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4049,12,0,18775,4,0,0,1,28,23704,19,261,256,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4061,13,0,18775,4,0,0,1,28,23723,20,262,257,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4074,4,0,18775,4,0,0,2,54,19160,4,263,258,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4078,14,0,18775,4,0,0,0,139,23743,21,264,259,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4092,7,0,18775,4,0,0,1,55,19160,4,265,260,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4099,15,0,18775,4,0,0,1,120,23764,22,266,261,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4114,4,0,18775,4,0,0,1,13,19160,4,267,262,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4118,17,0,18775,4,0,0,1,106,23786,24,268,263,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4135,17,0,18775,4,0,0,1,106,23810,24,269,264,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4152,18,0,18775,4,0,0,1,24,23834,13,270,265,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4170,14,0,18775,4,0,0,1,24,23847,9,271,266,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4184,10,0,4184,10,0,0,1,39,23856,4,272,267,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4194,22,0,4184,10,0,0,1,106,23860,19,273,268,0,0,0,83886336,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4216,16,0,4184,10,0,0,0,139,23879,13,274,269,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4232,32,0,4184,10,0,0,1,113,23892,29,275,270,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4264,25,0,4184,10,0,0,1,120,23921,22,276,271,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4289,17,0,4184,10,0,0,1,113,23943,15,277,272,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4306,19,0,4184,10,0,0,1,28,23958,16,278,273,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4325,29,0,4184,10,0,0,0,139,23974,26,279,274,0,0,0,83887616,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4354,20,0,4184,10,0,0,1,120,24000,14,280,275,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4374,14,0,4184,10,0,0,1,61,24014,11,281,276,0,0,0,83886336,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4388,20,0,4184,10,0,0,1,113,24025,29,282,277,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4408,19,0,4184,10,0,0,1,113,24054,16,283,278,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4427,22,0,4184,10,0,0,1,113,24070,19,284,279,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4449,25,0,4184,10,0,0,1,106,24089,22,285,280,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4474,29,0,4184,10,0,0,1,120,24111,19,286,281,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4503,20,0,4184,10,0,0,1,113,24130,17,287,282,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4523,16,0,4184,10,0,0,1,139,24147,13,288,283,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4539,22,0,4184,10,0,0,1,28,24160,19,289,284,0,0,0,83886336,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4561,27,0,4184,10,0,0,1,120,24179,24,290,285,0,0,0,83886336,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4588,13,0,4184,10,0,0,1,120,24203,20,291,286,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4601,16,0,4184,10,0,0,1,120,24203,20,291,286,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4617,23,0,4184,10,0,0,1,120,24203,20,291,286,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4640,36,0,4184,10,0,0,1,41,24223,7,292,287,0,0,0,83890176,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4676,30,0,4184,10,0,0,1,42,23856,4,293,288,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4706,28,0,4184,10,0,0,1,47,24230,42,294,289,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4734,18,0,4184,10,0,0,1,113,24272,22,295,290,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4752,13,0,4184,10,0,0,1,28,24294,20,296,291,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4765,14,0,4184,10,0,0,1,140,24314,11,297,292,0,0,0,83886336,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4779,19,0,4184,10,0,0,1,43,23856,4,298,293,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4798,20,0,4184,10,0,0,2,120,24325,17,299,294,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4818,26,0,4184,10,0,0,1,40,23856,4,300,295,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4844,22,0,4184,10,0,0,1,44,23856,4,301,296,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4866,21,0,4184,10,0,0,2,45,23856,4,302,297,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4887,18,0,4184,10,0,0,1,113,24130,17,287,282,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4905,15,0,4184,10,0,0,1,46,23856,4,303,298,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4920,7,0,18775,4,0,0,1,103,19160,4,304,299,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4927,5,0,4927,5,0,0,0,139,24342,15,305,300,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4932,4,0,11758,6,0,0,1,120,24357,15,306,301,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4936,15,0,18775,4,0,0,1,57,19160,4,307,302,8192,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4951,10,0,18775,4,0,0,1,28,24372,22,308,303,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4961,14,0,18775,4,0,0,1,57,19160,4,309,302,8192,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4975,11,0,18775,4,0,0,1,22,23296,11,310,304,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[4986,16,0,18775,4,0,0,1,22,23320,11,311,305,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5002,14,0,18775,4,0,0,1,22,23331,4,312,306,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5016,18,0,18775,4,0,0,1,22,23335,8,313,307,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5034,17,0,18775,4,0,0,1,22,19160,4,314,308,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5051,14,0,18775,4,0,0,1,22,23343,14,315,309,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5065,19,0,18775,4,0,0,1,22,23357,9,316,310,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5084,23,0,18775,4,0,0,1,22,23366,13,317,311,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5107,23,0,18775,4,0,0,1,22,23379,13,318,312,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5130,15,0,18775,4,0,0,1,22,23392,5,319,313,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5145,18,0,18775,4,0,0,1,22,23397,8,320,314,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5163,15,0,18775,4,0,0,1,22,23405,13,321,315,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5178,22,0,18775,4,0,0,1,22,23418,12,322,316,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5200,5,0,18775,4,0,0,1,58,19160,4,323,317,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5205,10,0,18775,4,0,0,1,59,19160,4,324,318,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5215,11,0,18775,4,0,0,1,120,24394,18,325,319,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5226,6,0,18775,4,0,0,1,120,24412,13,326,320,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5232,3,0,18775,4,0,0,1,86,24425,19,327,321,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5235,8,0,18775,4,0,0,1,86,24444,24,328,322,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5243,12,0,18775,4,0,0,1,86,24468,28,329,323,1,0,0,83886336,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5255,9,0,18775,4,0,0,1,86,24496,25,330,324,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5264,9,0,18775,4,0,0,1,120,24521,16,331,325,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5273,13,0,18775,4,0,0,0,139,24537,20,332,326,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5286,11,0,18775,4,0,0,1,120,24557,18,333,327,0,6,1,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5297,11,0,18775,4,0,0,1,120,24557,18,333,327,0,6,1,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5308,14,0,18775,4,0,0,1,113,24576,21,334,328,2,0,0,83886080,0,0,0,7,24575,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5322,14,0,5391,13,0,0,1,141,24597,6,335,329,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5336,18,0,5391,13,0,0,1,120,24603,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5354,22,0,5391,13,0,0,1,120,24603,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5376,15,0,5391,13,0,0,1,60,24597,6,337,331,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5391,13,0,5391,13,0,0,1,141,24597,6,338,329,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5404,19,0,5391,13,0,0,0,139,24613,15,339,332,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5423,17,0,5391,13,0,0,1,120,24603,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5440,18,0,5391,13,0,0,1,105,24628,15,340,333,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5458,21,0,5391,13,0,0,1,120,24603,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5479,20,0,5391,13,0,0,1,113,24643,17,341,334,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5499,22,0,5391,13,0,0,1,28,24660,18,342,335,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5521,22,0,5391,13,0,0,1,113,24678,18,343,336,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5543,23,0,5391,13,0,0,1,113,24696,19,344,337,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5566,18,0,5391,13,0,0,1,105,24715,15,345,338,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5584,16,0,5391,13,0,0,1,120,24730,22,346,339,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5600,19,0,5391,13,0,0,1,120,24730,22,346,339,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5619,26,0,5391,13,0,0,1,120,24730,22,346,339,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5645,21,0,5391,13,0,0,1,113,24752,24,347,340,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5666,21,0,5391,13,0,0,1,113,24696,19,344,337,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5687,18,0,5391,13,0,0,1,46,24597,6,348,341,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5705,14,0,5391,13,0,0,1,60,24597,6,349,331,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5719,8,0,18775,4,0,0,0,139,24776,15,350,342,0,6,1,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5727,16,0,18775,4,0,0,1,28,24791,23,351,343,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5743,9,0,18775,4,0,0,1,28,24814,16,352,344,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5752,9,0,18775,4,0,0,1,28,24830,16,353,345,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5761,4,0,18775,4,0,0,1,120,24846,11,354,346,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5765,10,0,24857,5,0,0,1,120,24862,12,355,347,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5775,10,0,24857,5,0,0,1,28,24874,12,356,348,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5785,6,0,11926,4,0,0,1,120,24886,10,357,349,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5791,10,0,24896,5,0,0,1,120,24901,15,358,350,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5801,13,0,24896,5,0,0,1,120,24916,18,359,351,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5814,14,0,24896,5,0,0,0,139,24934,16,360,352,0,0,0,83886592,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5828,3,0,18775,4,0,0,1,28,24950,15,361,353,512,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5831,6,0,5831,6,0,0,1,128,19160,4,362,354,8,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5837,25,0,5831,6,0,0,0,139,24965,21,363,355,0,0,0,83889664,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5862,19,0,5831,6,0,0,0,139,24986,15,364,356,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5881,19,0,5831,6,0,0,0,139,25001,21,365,357,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5900,3,0,18775,4,0,0,1,110,19160,4,366,358,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5903,15,0,25022,9,0,0,1,28,25031,23,367,359,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5918,17,0,25022,9,0,0,1,113,25054,19,368,360,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5935,7,0,24857,5,0,0,1,120,24862,12,355,347,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5942,7,0,24857,5,0,0,1,28,24874,12,356,348,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5949,10,0,24857,5,0,0,1,129,19160,4,369,361,8,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5959,8,0,5959,8,0,0,0,139,25073,12,370,362,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5967,12,0,25085,6,0,0,0,139,25091,14,371,363,8192,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5979,12,0,25085,6,0,0,1,28,25105,20,372,364,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5991,8,116,18775,4,0,0,1,113,25125,31,373,365,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[5999,24,0,18775,4,0,0,1,113,25158,31,374,366,0,0,0,83891712,0,0,0,3,25156,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6023,25,0,18775,4,0,0,1,113,25189,32,375,367,0,0,0,83891712,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6048,15,0,18775,4,0,0,0,139,25221,22,376,368,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6063,24,0,18775,4,0,0,1,113,25243,31,377,369,0,0,0,83891712,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6087,16,0,18775,4,0,0,0,139,25274,23,378,370,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6103,9,0,18775,4,0,0,1,113,25297,16,379,371,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6112,4,104,18775,4,0,0,0,2,19160,4,380,372,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6116,4,72,11758,6,0,0,1,120,25313,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6120,12,0,18775,4,0,0,0,139,25321,19,382,374,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6132,12,0,18775,4,0,0,0,139,25340,19,383,375,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6144,14,0,18775,4,0,0,1,28,25359,21,384,376,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6158,19,0,18775,4,0,0,1,28,25380,26,385,377,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6177,15,0,18775,4,0,0,1,28,25406,22,386,378,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6192,20,0,18775,4,0,0,1,28,25428,27,387,379,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6212,15,0,18775,4,0,0,1,28,25455,22,388,380,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6227,29,0,18775,4,0,0,1,28,25477,36,389,381,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6256,21,0,18775,4,0,0,1,28,25513,28,390,382,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6277,15,0,18775,4,0,0,1,28,25541,22,391,383,0,0,0,83886336,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6292,12,0,18775,4,0,0,1,28,25563,19,392,384,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6304,24,0,18775,4,0,0,1,28,25582,31,393,385,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6328,24,0,18775,4,0,0,1,28,25613,31,394,386,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6352,12,0,18775,4,0,0,1,28,25644,19,395,387,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6364,12,0,18775,4,0,0,1,28,25663,19,396,388,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6376,19,0,18775,4,0,0,1,28,25682,26,397,389,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6395,14,0,18775,4,0,0,1,28,25708,21,398,390,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6409,26,0,18775,4,0,0,1,28,25729,33,399,391,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6435,9,0,18775,4,0,0,1,28,25762,16,400,392,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6444,17,0,18775,4,0,0,1,28,25778,24,401,393,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6461,19,0,18775,4,0,0,1,28,25802,26,402,394,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6480,18,0,18775,4,0,0,1,28,25828,25,403,395,0,0,0,83886336,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6498,17,0,18775,4,0,0,1,28,25853,24,404,396,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6515,12,0,18775,4,0,0,1,28,25877,19,405,397,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6527,17,0,18775,4,0,0,1,28,25896,24,406,398,0,0,0,83886336,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6544,13,0,18775,4,0,0,1,28,25920,20,407,399,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6557,14,0,18775,4,0,0,1,28,25940,21,408,400,0,0,0,83888128,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6571,14,0,18775,4,0,0,1,28,25961,21,409,401,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6585,12,0,18775,4,0,0,1,28,25982,19,410,402,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6597,13,0,18775,4,0,0,1,28,26001,20,411,403,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6610,10,0,18775,4,0,0,1,28,26021,17,412,404,0,0,0,83886336,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6620,4,0,6620,4,0,0,1,39,26038,6,413,405,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6624,17,0,6620,4,0,0,0,139,26044,19,414,406,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6641,14,0,6620,4,0,0,0,139,26063,16,415,407,0,15,1,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6655,17,0,6620,4,0,0,0,139,26089,17,416,408,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6672,16,0,6620,4,0,0,1,106,26106,21,417,409,0,0,0,83886336,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6688,10,0,6620,4,0,0,0,139,26127,15,418,410,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6698,18,0,6620,4,0,0,0,139,26142,20,419,411,0,0,0,83888128,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6716,20,0,6620,4,0,0,1,113,26162,22,420,412,0,0,0,83887104,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6736,26,0,6620,4,0,0,2,139,26184,28,421,413,0,0,0,83887360,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6762,11,0,6620,4,0,0,1,113,26212,17,422,414,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6773,13,0,6620,4,0,0,1,28,26229,18,423,415,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6786,8,0,6620,4,0,0,1,61,26247,13,424,416,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6794,14,0,6620,4,0,0,1,113,26260,31,425,417,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6808,13,0,6620,4,0,0,1,113,26291,18,426,418,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6821,20,0,6620,4,0,0,1,113,26309,22,427,419,0,0,0,83887104,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6841,14,0,6620,4,0,0,2,113,26331,16,428,420,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6855,18,0,6620,4,0,0,2,106,26347,20,429,421,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6873,16,0,6620,4,0,0,0,139,26367,18,430,422,0,0,0,83888128,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6889,18,0,6620,4,0,0,0,139,26385,20,431,423,0,0,0,83887360,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6907,14,0,6620,4,0,0,1,113,26405,16,432,424,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6921,14,0,6620,4,0,0,1,113,26421,16,433,425,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6935,32,0,18775,4,0,0,1,139,26437,39,434,426,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6967,19,0,6620,4,0,0,1,106,26476,24,435,427,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[6986,23,0,6620,4,0,0,1,120,26500,21,436,428,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7009,14,0,6620,4,0,0,1,113,26521,19,437,429,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7023,10,0,6620,4,0,0,1,139,26540,15,438,430,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7033,13,0,6620,4,0,0,0,139,26555,15,439,431,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7046,16,0,6620,4,0,0,1,28,26570,21,440,432,0,0,0,83886336,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7062,29,0,6620,4,0,0,1,139,26591,31,441,433,0,0,0,83886336,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7091,11,0,18775,4,0,0,1,24,26622,6,442,434,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7102,21,0,18775,4,0,0,1,106,26628,21,443,435,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7123,21,0,18775,4,0,0,1,106,26649,21,444,436,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7144,7,0,6620,4,0,0,1,120,26670,22,445,437,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7151,10,0,6620,4,0,0,1,120,26670,22,445,437,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7161,17,0,6620,4,0,0,1,120,26670,22,445,437,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7178,16,0,6620,4,0,0,1,3,26692,18,446,438,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7194,30,0,6620,4,0,0,1,41,26710,9,447,439,0,0,0,83890176,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7224,24,0,6620,4,0,0,1,42,26038,6,448,440,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7248,12,0,6620,4,0,0,1,113,26719,24,449,441,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7260,7,0,6620,4,0,0,1,28,26743,22,450,442,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7267,13,0,6620,4,0,0,1,62,26038,6,451,443,0,7,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7280,8,0,6620,4,0,0,1,140,26765,13,452,444,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7288,13,0,6620,4,0,0,1,43,26038,6,453,445,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7301,14,0,6620,4,0,0,2,120,26778,19,454,446,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7315,20,0,6620,4,0,0,1,40,26038,6,455,447,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7335,16,0,6620,4,0,0,1,44,26038,6,456,448,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7351,15,0,6620,4,0,0,2,45,26038,6,457,449,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7366,8,0,6620,4,0,0,1,28,26797,16,458,450,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7374,15,0,6620,4,0,0,0,139,26813,17,459,451,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7389,12,0,6620,4,0,0,1,113,26521,19,437,429,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7401,9,0,6620,4,0,0,1,46,26038,6,460,452,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7410,13,0,18775,4,0,0,1,24,26830,8,461,453,0,0,0,83890176,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7423,10,0,6620,4,0,0,1,39,26038,6,462,405,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7433,5,0,6620,4,0,0,1,63,26038,6,463,454,0,7,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7438,17,0,6620,4,0,0,0,139,26838,24,464,455,0,7,1,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7455,21,0,6620,4,0,0,1,120,26862,28,465,456,0,7,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7476,12,0,18775,4,0,0,1,27,26890,7,466,457,0,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7488,22,0,18775,4,0,0,1,106,26897,22,467,458,0,7,1,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7510,22,0,18775,4,0,0,1,106,26919,22,468,459,0,7,1,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7532,6,0,6620,4,0,0,1,64,26038,6,469,460,0,7,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7538,4,0,18775,4,0,0,1,113,26941,11,470,461,2,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7542,4,0,18775,4,0,0,1,109,19160,4,471,462,1,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7546,6,0,18775,4,0,0,1,86,26952,22,472,463,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7552,12,0,18775,4,0,0,1,86,26952,22,473,463,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7564,6,0,18775,4,0,0,1,86,26974,22,474,464,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7570,9,0,18775,4,0,0,1,86,26996,25,475,465,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7579,7,0,18775,4,0,0,1,86,27021,23,476,466,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7586,11,0,18775,4,0,0,1,86,27044,27,477,467,1,0,0,83887616,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7597,17,0,18775,4,0,0,1,86,27071,33,478,468,1,0,1,83889152,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7614,10,0,18775,4,0,0,1,86,27104,26,479,469,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7624,10,0,18775,4,0,0,1,86,27130,26,480,470,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7634,13,0,18775,4,0,0,1,86,27156,29,481,471,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7647,11,0,18775,4,0,0,1,86,27185,27,482,472,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7658,15,0,18775,4,0,0,1,86,27212,31,483,473,1,0,0,83887616,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7673,21,0,18775,4,0,0,1,86,27243,37,484,474,1,0,1,83889152,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7694,10,0,18775,4,0,0,1,86,27280,26,485,475,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7704,13,0,18775,4,0,0,1,86,27306,29,486,476,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7717,13,0,18775,4,0,0,0,86,27335,29,487,477,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7730,6,0,18775,4,0,0,1,86,27364,22,488,478,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7736,9,0,18775,4,0,0,1,86,27386,25,489,479,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7745,9,0,18775,4,0,0,0,86,27411,25,490,480,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7754,5,0,18775,4,0,0,1,86,26952,22,491,463,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7759,5,0,18775,4,0,0,1,86,26974,22,492,464,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7764,8,0,18775,4,0,0,1,86,26996,25,493,465,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7772,8,0,18775,4,0,0,1,86,27386,25,494,479,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7780,18,0,18775,4,0,0,0,139,27436,25,495,481,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7798,14,0,18775,4,0,0,0,139,27461,21,496,482,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7812,19,0,18775,4,0,0,0,139,27482,26,497,483,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7831,13,0,18775,4,0,0,1,111,19160,4,498,484,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7844,13,0,18775,4,0,0,1,112,19160,4,499,485,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7857,21,0,18775,4,0,0,0,139,27508,28,500,486,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7878,22,0,18775,4,0,0,0,139,27508,28,500,486,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7900,6,0,11758,6,0,0,1,28,27536,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7906,7,0,18775,4,0,0,1,74,19160,4,502,488,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7913,7,0,18775,4,0,0,1,74,19160,4,503,489,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7920,3,0,18775,4,0,0,1,77,19160,4,504,490,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7923,9,0,11758,6,0,0,1,65,19160,4,505,491,1,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7932,16,0,11758,6,0,0,1,65,19160,4,506,492,1,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7948,12,0,18775,4,0,0,1,28,27551,19,507,493,1,0,0,83886336,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7960,13,0,18775,4,0,0,1,28,27570,20,508,494,1,0,0,83886336,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7973,6,0,18775,4,0,0,1,95,19160,4,509,495,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7979,4,0,18775,4,0,0,1,120,27590,11,510,496,0,16,1,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7983,11,0,18775,4,0,0,1,120,27632,18,511,497,0,17,2,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[7994,8,0,18775,4,0,0,1,28,27675,15,512,498,0,16,1,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8002,8,0,18775,4,0,0,1,28,27690,15,513,499,0,16,1,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8010,5,0,18775,4,0,0,1,28,27705,12,514,500,0,17,2,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8015,6,0,18775,4,0,0,0,139,27717,13,515,501,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8021,8,0,18775,4,0,0,1,120,27730,14,516,502,0,16,1,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8029,7,0,18775,4,0,0,1,120,27730,14,516,502,0,16,1,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8036,2,106,18775,4,0,0,1,78,19160,4,517,503,1,19,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8038,4,106,18775,4,0,0,1,78,19160,4,518,503,1,19,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8042,9,0,27754,3,0,0,1,28,27757,13,519,504,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8051,13,0,27754,3,0,0,1,28,27770,15,520,505,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8064,14,0,27754,3,0,0,1,28,27785,18,521,506,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8078,7,0,27754,3,0,0,1,28,27803,10,522,507,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8085,5,0,8085,5,0,0,1,120,27813,11,523,508,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8090,3,0,18775,4,0,0,2,113,27824,16,524,509,0,20,2,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8093,4,0,18775,4,0,0,0,139,27854,11,525,510,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8097,9,0,18775,4,0,0,0,139,27865,16,526,511,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8106,4,0,8106,4,0,0,1,79,19160,4,527,512,1,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8110,11,0,8106,4,0,0,0,66,19160,4,528,513,1,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8121,16,0,8106,4,0,0,0,67,19160,4,529,514,1,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8137,6,0,18775,4,0,0,1,68,19160,4,530,515,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8143,20,0,18775,4,0,0,1,10,19160,4,531,516,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8163,11,0,18775,4,0,0,1,15,19160,4,532,144,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8174,16,0,21600,9,0,0,1,16,19160,4,533,142,2,7,1,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8190,16,0,21600,9,0,0,1,16,19160,4,534,142,2,7,1,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8206,12,0,18775,4,0,0,1,69,19160,4,535,517,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8218,26,0,18775,4,0,0,1,113,27881,33,536,518,2,7,1,83886336,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8244,11,0,18775,4,0,0,1,113,27914,18,537,519,2,7,1,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8255,11,0,18775,4,0,0,1,69,19160,4,538,520,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8266,11,0,18775,4,0,0,1,69,19160,4,539,521,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8277,12,0,18775,4,0,0,1,70,19160,4,540,522,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8289,11,0,18775,4,0,0,1,71,19160,4,541,523,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8300,18,0,18775,4,0,0,1,69,19160,4,542,524,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8318,16,0,18775,4,0,0,1,69,19160,4,543,525,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8334,13,0,18775,4,0,0,1,72,19160,4,544,526,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8347,13,0,18775,4,0,0,1,73,19160,4,545,527,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8360,27,0,18775,4,0,0,1,106,27932,34,546,528,0,7,1,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8387,22,0,18775,4,0,0,1,105,27966,29,547,529,0,7,1,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8409,12,0,18775,4,0,0,1,69,19160,4,548,530,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8421,21,0,18775,4,0,0,1,113,27995,28,549,531,2,7,1,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8442,26,0,18775,4,0,0,1,10,19160,4,550,532,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8468,27,0,18775,4,0,0,1,10,19160,4,551,533,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8495,16,0,18775,4,0,0,1,113,28023,23,552,534,2,7,1,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8511,13,0,18775,4,0,0,1,69,19160,4,553,535,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8524,7,0,18775,4,0,0,1,28,27705,12,514,500,0,17,2,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8531,8,0,18775,4,0,0,1,115,28046,18,554,536,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8539,11,0,18775,4,0,0,1,113,28064,24,555,537,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8550,10,0,18775,4,0,0,1,106,28088,17,556,538,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8560,6,108,18775,4,0,0,1,113,28108,19,557,539,1,0,0,83886080,0,22,4,7,28105,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8566,18,0,18775,4,0,0,1,28,18912,20,6,6,2,0,0,83886336,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8584,18,0,18775,4,0,0,1,28,28147,25,558,540,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8602,23,0,18775,4,0,0,1,28,28172,30,559,541,0,15,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8625,11,0,18775,4,0,0,1,120,28202,18,560,542,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8636,5,0,18775,4,0,0,1,113,28220,12,561,543,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8641,7,0,18775,4,0,0,0,139,28232,27,562,544,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8648,7,0,18775,4,0,0,0,139,28259,27,563,545,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8655,9,0,18775,4,0,0,1,28,19006,22,11,11,6,0,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8664,14,0,18775,4,0,0,1,120,28286,21,564,546,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8678,7,0,18775,4,0,0,1,106,28307,26,565,547,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8685,8,0,18775,4,0,0,2,84,19160,4,566,548,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8693,9,0,18775,4,0,0,1,21,28333,22,567,549,6,0,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8702,11,0,18775,4,0,0,1,28,28355,29,568,550,6,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8713,10,0,18775,4,0,0,1,21,28384,23,569,551,6,0,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8723,10,0,18775,4,0,0,1,120,28407,16,570,552,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8733,19,0,18775,4,0,0,0,139,28423,25,571,553,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8752,11,0,18775,4,0,0,1,139,28448,30,572,554,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8763,10,0,18775,4,0,0,0,139,28478,17,573,555,6,0,0,83886080,0,26,4,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8773,18,0,18775,4,0,0,1,106,28525,25,574,556,0,0,0,83886080,0,0,0,7,19077,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8791,21,0,18775,4,0,0,0,139,28550,28,575,557,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8812,17,0,18775,4,0,0,0,139,28578,24,576,558,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8829,11,0,18775,4,0,0,1,106,28602,18,577,559,6,0,0,83886080,0,30,4,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8840,10,0,18775,4,0,0,0,139,28630,17,578,560,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8850,10,0,18775,4,0,0,2,84,19160,4,579,548,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8860,10,0,18775,4,0,0,0,139,28647,17,580,561,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8870,15,0,18775,4,0,0,1,28,28664,33,581,562,6,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8885,13,0,18775,4,0,0,1,19,28697,20,582,563,16384,0,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8898,9,0,18775,4,0,0,1,19,28717,16,583,564,6,0,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8907,12,0,18775,4,0,0,1,139,28733,31,584,565,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8919,8,0,18775,4,0,0,1,113,28764,27,585,566,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8927,10,0,18775,4,0,0,1,114,28791,8,586,567,6,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8937,10,0,18775,4,0,0,2,114,28799,8,587,568,6,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8947,12,0,18775,4,0,0,0,139,28807,19,588,569,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8959,19,0,18775,4,0,0,0,139,28826,42,589,570,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8978,8,0,18775,4,0,0,0,139,28868,27,590,571,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8986,10,0,28895,6,0,0,1,114,28901,8,591,572,6,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[8996,7,0,18775,4,0,0,2,84,19160,4,592,548,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9003,13,0,18775,4,0,0,1,85,19160,4,593,573,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9016,13,0,18775,4,0,0,0,139,28909,20,594,574,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9029,9,0,18775,4,0,0,1,120,28407,16,570,552,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9038,18,0,18775,4,0,0,0,139,28423,25,571,553,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9056,6,0,18775,4,0,0,1,114,19160,4,595,575,6,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9062,11,0,18775,4,0,0,0,139,28929,19,596,576,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9073,10,0,18775,4,0,0,1,119,19160,4,597,577,16384,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9083,12,0,18775,4,0,0,0,139,28929,19,596,576,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9095,5,0,18775,4,0,0,1,120,28948,14,598,578,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9100,6,0,18775,4,0,0,1,120,28962,13,599,579,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9106,4,0,18775,4,0,0,1,120,28975,11,600,580,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9110,9,0,18775,4,0,0,0,139,28986,16,601,581,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9119,10,0,18775,4,0,0,0,139,28986,16,601,581,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9129,8,0,18775,4,0,0,1,28,18912,20,6,6,2,0,0,83886336,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9137,3,0,9137,3,0,0,1,120,29002,14,602,582,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9140,11,0,9137,3,0,0,0,113,29016,13,603,583,0,0,0,83886080,0,34,4,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9151,11,0,9137,3,0,0,0,113,29046,16,604,584,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9162,8,0,9137,3,0,0,1,28,29062,10,605,585,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9170,17,0,9137,3,0,0,1,28,29072,18,606,586,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9187,20,0,9137,3,0,0,1,28,29090,21,607,587,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9207,19,0,9137,3,0,0,1,28,29111,20,608,588,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9226,12,0,9137,3,0,0,1,28,29131,14,609,589,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9238,9,0,9137,3,0,0,0,87,19160,4,610,590,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9247,17,0,9137,3,0,0,0,88,19160,4,611,591,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9264,8,0,9137,3,0,0,0,87,19160,4,612,590,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9272,16,0,9137,3,0,0,0,88,19160,4,613,591,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9288,18,0,18775,4,0,0,0,139,29145,25,614,592,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9306,10,0,18775,4,0,0,1,28,29170,17,615,593,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9316,6,77,18775,4,0,0,0,139,29187,21,616,594,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9322,14,0,18775,4,0,0,0,139,29208,21,617,595,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9336,11,0,18775,4,0,0,1,28,29229,18,618,596,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9347,8,0,18775,4,0,0,1,113,29247,15,619,597,0,0,0,83886080,0,0,0,7,19217,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9355,6,0,18775,4,0,0,1,113,29262,23,620,598,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9361,12,82,18775,4,0,0,1,106,29285,19,621,599,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9373,18,0,18775,4,0,0,1,106,29304,25,622,600,0,0,0,83893504,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9391,8,118,18775,4,0,0,1,89,19160,4,623,601,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9399,19,0,18775,4,0,0,1,106,29329,26,624,602,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9418,25,0,18775,4,0,0,1,113,29355,32,625,603,0,0,0,83890944,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9443,18,0,18775,4,0,0,1,113,29387,25,626,604,0,0,0,83888896,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9461,13,109,18775,4,0,0,0,139,29412,36,627,605,0,0,0,83886080,0,38,8,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9474,6,0,18775,4,0,0,1,28,29473,25,628,606,32770,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9480,12,0,18775,4,0,0,1,28,19053,24,12,12,32770,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9492,10,0,18775,4,0,0,1,120,29498,18,629,607,32770,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9502,18,0,18775,4,0,0,0,139,29516,26,630,608,32770,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9520,16,0,18775,4,0,0,1,28,19053,24,12,12,32770,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9536,11,0,18775,4,0,0,1,120,29498,18,629,607,32770,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9547,19,0,18775,4,0,0,0,139,29516,26,630,608,32770,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9566,16,0,18775,4,0,0,0,139,29542,23,631,609,32770,0,0,83887360,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9582,9,0,18775,4,0,0,1,28,29565,16,632,610,8192,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9591,8,0,18775,4,0,0,1,28,29565,16,632,610,8192,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9599,19,0,18775,4,0,0,1,106,29583,26,633,611,0,0,0,83886080,0,0,0,7,29581,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9618,4,0,18775,4,0,0,1,120,29609,11,634,612,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9622,6,119,11758,6,0,0,1,120,29620,15,635,613,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9628,8,0,9628,8,0,0,1,14,29635,10,636,614,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9636,8,0,29645,4,0,0,1,28,29649,10,637,615,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9644,13,0,29645,4,0,0,1,120,29659,20,638,616,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9657,11,0,29645,4,0,0,1,120,29679,13,639,617,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9668,9,0,29645,4,0,0,1,28,29692,11,640,618,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9677,12,0,29645,4,0,0,1,106,29703,14,641,619,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9689,10,0,29645,4,0,0,1,28,29717,12,642,620,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9699,8,0,29645,4,0,0,1,28,29729,10,643,621,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9707,12,0,29645,4,0,0,1,120,29739,14,644,622,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9719,5,0,18775,4,0,0,1,28,29753,13,645,623,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9724,16,0,18775,4,0,0,1,28,29766,23,646,624,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9740,13,0,18775,4,0,0,1,28,29789,20,647,625,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9753,15,0,18775,4,0,0,1,28,29809,22,648,626,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9768,10,0,18775,4,0,0,1,28,29831,17,649,627,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9778,11,0,18775,4,0,0,1,28,21298,24,121,120,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9789,13,0,18775,4,0,0,1,28,29848,20,650,628,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9802,15,0,18775,4,0,0,1,28,29868,22,651,629,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9817,14,0,18775,4,0,0,1,28,29890,21,652,630,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9831,16,0,18775,4,0,0,1,28,21298,24,121,120,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9847,4,0,18775,4,0,0,2,17,19160,4,653,631,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9851,13,0,18775,4,0,0,1,113,29911,29,654,632,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9864,18,0,18775,4,0,0,1,113,29940,25,655,633,2,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9882,13,0,18775,4,0,0,2,113,29965,20,656,634,2,0,0,83886080,0,46,4,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9895,17,0,18775,4,0,0,1,113,29987,24,657,635,0,0,0,83887360,0,0,0,7,29985,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9912,5,0,18775,4,0,0,1,18,19160,4,658,636,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9917,9,0,18775,4,0,0,1,120,30011,22,659,637,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9926,14,0,18775,4,0,0,1,113,30033,21,660,638,0,0,0,83886080,0,0,0,7,19147,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9940,13,0,18775,4,0,0,1,113,30054,20,661,639,0,0,0,83886080,0,0,0,7,19147,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9953,6,0,9953,6,0,0,0,139,30074,11,662,640,512,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9959,9,0,18775,4,0,0,1,120,30085,9,663,641,0,6,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9968,20,0,18775,4,0,0,1,28,30094,20,664,642,0,6,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[9988,13,0,18775,4,0,0,1,120,30114,13,665,643,0,6,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10001,8,0,18775,4,0,0,2,139,30127,15,666,644,0,0,0,83886080,0,50,4,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10009,11,0,18775,4,0,0,1,80,19160,4,667,645,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10020,12,0,18775,4,0,0,1,80,19160,4,668,645,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10032,10,0,18775,4,0,0,0,139,30148,17,669,646,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10042,14,0,18775,4,0,0,0,139,30165,21,670,647,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10056,15,0,18775,4,0,0,0,139,30186,22,671,648,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10071,13,0,18775,4,0,0,0,139,30208,20,672,649,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10084,26,0,18775,4,0,0,0,139,25221,22,376,368,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10110,15,0,18775,4,0,0,0,139,25221,22,376,368,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10125,13,0,18775,4,0,0,0,139,30228,20,673,650,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10138,10,0,18775,4,0,0,0,139,30248,17,674,651,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10148,9,0,18775,4,0,0,0,139,30265,16,675,652,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10157,7,0,11758,6,0,0,0,139,30281,14,676,653,0,54,1,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10164,15,0,18775,4,0,0,0,139,30306,22,677,654,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10179,13,0,18775,4,0,0,1,29,19006,22,11,655,6,0,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10192,13,0,18775,4,0,0,1,29,19006,22,11,655,6,0,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10205,12,0,30328,8,0,0,0,139,30336,27,678,656,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10217,13,0,18775,4,0,0,1,120,30363,20,679,657,2,0,0,83886336,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10230,2,0,18775,4,0,0,1,120,30085,9,663,641,0,6,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10232,6,0,18775,4,0,0,1,120,30114,13,665,643,0,6,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10238,14,0,18775,4,0,0,1,113,30383,22,680,658,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10252,15,0,18775,4,0,0,1,113,30383,22,680,658,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10267,8,79,11758,6,0,0,1,113,30405,12,681,659,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10275,3,0,10275,3,0,0,1,120,30417,18,682,660,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10278,8,0,10275,3,0,0,1,120,30435,15,683,661,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10286,5,0,11758,6,0,0,1,120,30450,9,684,662,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10291,12,0,11758,6,0,0,0,139,30459,16,685,663,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10303,10,0,11758,6,0,0,1,120,30475,14,686,664,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10313,5,0,18775,4,0,0,1,93,30489,7,687,665,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10318,8,0,18775,4,0,0,0,91,19160,4,688,666,1,0,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10326,5,0,11758,6,0,0,1,120,30496,9,689,667,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10331,8,0,11198,4,0,0,1,28,30505,16,690,668,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10339,9,0,11198,4,0,0,1,120,30521,17,691,669,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10348,16,0,11198,4,0,0,1,113,30538,18,692,670,2,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10364,23,0,11198,4,0,0,1,28,30556,25,693,671,2,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10387,9,0,11198,4,0,0,1,28,30581,11,694,672,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10396,19,0,11198,4,0,0,1,28,30592,21,695,673,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10415,14,0,11198,4,0,0,1,120,30613,15,696,674,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10429,17,0,11198,4,0,0,0,139,30628,19,697,675,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10446,13,0,11198,4,0,0,0,139,30647,15,698,676,0,0,0,83886592,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10459,12,0,11198,4,0,0,0,95,30662,19,699,677,1,55,1,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10471,17,0,18775,4,0,0,0,139,30681,24,700,678,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10488,19,0,22088,3,0,0,1,28,30705,21,701,679,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10507,15,0,22088,3,0,0,1,28,30726,17,702,680,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10522,18,0,22088,3,0,0,1,28,30743,21,703,681,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10540,7,0,22088,3,0,0,1,120,30764,9,704,682,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10547,14,0,22088,3,0,0,1,21,30773,16,705,683,0,0,1,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10561,10,0,22088,3,0,0,1,120,30789,12,706,684,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10571,10,0,22088,3,0,0,1,92,19160,4,707,685,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10581,17,0,22088,3,0,0,1,28,30801,19,708,686,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10598,12,0,22088,3,0,0,1,28,30820,15,709,687,0,0,0,83889664,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10610,11,0,22088,3,0,0,1,120,30835,13,710,688,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10621,15,0,22088,3,0,0,0,139,30848,17,711,689,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10636,14,0,22088,3,0,0,1,28,30865,16,712,690,0,0,0,83886592,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10650,15,0,22088,3,0,0,1,28,30881,17,713,691,0,0,0,83886592,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10665,14,0,22088,3,0,0,1,28,30881,17,713,691,0,0,0,83886592,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10679,12,0,22088,3,0,0,1,28,30865,16,712,690,0,0,0,83886592,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10691,12,0,22088,3,0,0,1,120,30898,14,714,692,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10703,15,0,22088,3,0,0,1,120,30912,17,715,693,0,0,0,83889664,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10718,13,0,22088,3,0,0,1,120,30929,15,716,694,0,0,0,83889664,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10731,9,0,22088,3,0,0,1,28,30944,11,717,695,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10740,7,0,22088,3,0,0,1,92,19160,4,718,685,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10747,14,0,22088,3,0,0,1,28,30801,19,708,686,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10761,9,0,22088,3,0,0,1,12,30955,16,719,696,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10770,13,0,22088,3,0,0,1,120,22091,15,177,173,0,0,0,83887616,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10783,19,0,22088,3,0,0,1,120,30971,21,720,697,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10802,7,0,22088,3,0,0,1,28,30992,9,721,698,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10809,7,0,22088,3,0,0,1,28,31001,10,722,699,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10816,7,0,18775,4,0,0,1,120,31011,14,723,700,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10823,8,0,18775,4,0,0,1,120,31025,15,724,701,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10831,4,0,10831,4,0,0,1,120,31040,11,725,702,1536,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10835,12,0,10831,4,0,0,1,113,31051,19,726,703,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10847,10,0,18775,4,0,0,1,120,31070,17,727,704,0,6,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10857,10,0,18775,4,0,0,1,120,31070,17,727,704,0,6,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10867,7,0,11198,4,0,0,2,94,19160,4,728,705,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10874,15,0,11198,4,0,0,0,94,19160,4,729,706,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10889,6,0,18775,4,0,0,1,80,19160,4,730,707,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10895,10,0,18775,4,0,0,1,28,31087,18,731,708,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10905,11,0,18775,4,0,0,0,139,31105,19,732,709,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10916,7,0,18775,4,0,0,1,80,19160,4,733,707,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10923,11,0,18775,4,0,0,1,28,31087,18,731,708,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10934,12,0,18775,4,0,0,0,139,31105,19,732,709,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10946,14,0,18775,4,0,0,1,106,31124,21,734,710,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10960,22,0,18775,4,0,0,1,106,31145,29,735,711,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[10982,19,0,11758,6,0,0,1,28,31174,23,736,712,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11001,2,0,11758,6,0,0,1,99,19160,4,737,713,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11003,5,0,18775,4,0,0,1,95,19160,4,738,714,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11008,9,0,18775,4,0,0,1,144,19160,4,739,715,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11017,12,0,18775,4,0,0,1,144,19160,4,740,715,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11029,4,0,18775,4,0,0,1,118,31197,11,741,716,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11033,23,0,18775,4,0,0,1,120,31208,30,742,717,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11056,27,0,18775,4,0,0,1,120,31238,34,743,718,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11083,9,112,18775,4,0,0,1,113,31272,14,744,719,0,0,0,83886080,0,0,0,7,19147,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11092,8,0,18775,4,0,0,1,120,31286,15,745,720,128,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11100,15,0,18775,4,0,0,1,120,31301,22,746,721,128,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11115,15,0,18775,4,0,0,1,120,31323,22,747,722,128,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11130,15,0,18775,4,0,0,1,120,31345,22,748,723,128,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11145,22,0,18775,4,0,0,1,121,31345,22,748,724,128,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11167,8,0,18775,4,0,0,1,120,31367,15,749,725,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11175,15,0,18775,4,0,0,0,139,31382,22,750,726,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11190,8,0,18775,4,0,0,1,120,31404,15,751,727,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11198,4,0,11198,4,0,0,1,120,31419,11,752,728,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11202,20,0,11198,4,0,0,0,139,31430,22,753,729,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11222,11,0,31452,3,0,0,1,120,31455,12,754,730,512,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11233,8,0,31452,3,0,0,1,120,31467,13,755,731,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11241,9,0,31452,3,0,0,0,139,31480,11,756,732,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11250,7,0,31452,3,0,0,0,139,31491,9,757,733,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11257,11,0,31452,3,0,0,0,139,31500,13,758,734,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11268,10,0,31452,3,0,0,1,120,31513,10,759,735,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11278,12,0,31452,3,0,0,1,120,31523,13,760,736,512,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11290,11,0,18775,4,0,0,1,28,31536,19,761,737,0,0,0,83888384,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11301,4,0,11758,6,0,0,1,120,31555,8,762,738,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11305,13,0,18775,4,0,0,1,24,31563,8,763,739,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11318,2,0,11758,6,0,0,1,97,19160,4,764,740,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11320,14,0,11758,6,0,0,1,113,31571,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11334,21,0,11758,6,0,0,1,28,31586,22,766,742,10,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11355,13,0,11758,6,0,0,1,113,31571,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11368,19,0,11758,6,0,0,0,139,31608,20,767,743,0,0,0,83887360,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11387,24,0,11758,6,0,0,0,139,31628,25,768,744,0,0,0,83891456,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11411,13,0,11758,6,0,0,1,120,31653,14,769,745,0,0,0,83891200,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11424,9,0,11758,6,0,0,1,28,27536,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11433,23,0,11758,6,0,0,0,139,31667,24,770,746,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11456,15,0,11758,6,0,0,1,120,31691,15,771,747,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11471,14,0,11758,6,0,0,1,120,31691,15,771,747,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11485,13,0,11758,6,0,0,1,28,31706,14,772,748,0,56,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11498,17,0,11758,6,0,0,1,120,31653,14,769,745,0,0,0,83891200,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11515,14,0,11758,6,0,0,1,120,31756,15,773,749,10,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11529,6,0,11758,6,0,0,1,120,31771,8,774,750,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11535,6,72,11758,6,0,0,1,120,25313,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11541,8,0,11758,6,0,0,1,28,27536,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11549,14,0,11758,6,0,0,1,28,31779,18,775,751,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11563,9,0,31797,4,0,0,1,28,31801,11,776,752,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11572,19,0,31797,4,0,0,1,28,31812,21,777,753,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11591,9,0,31797,4,0,0,1,28,31833,11,778,754,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11600,19,0,31797,4,0,0,1,28,31844,21,779,755,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11619,9,0,31797,4,0,0,1,120,31865,11,780,756,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11628,14,0,31797,4,0,0,1,96,19160,4,781,757,1,0,0,83886336,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11642,8,0,31797,4,0,0,1,120,31876,10,782,758,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11650,10,0,31797,4,0,0,1,120,31886,12,783,759,0,0,0,83886336,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11660,7,0,31797,4,0,0,1,28,31898,9,784,760,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11667,16,0,31797,4,0,0,1,28,31898,9,784,760,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11683,15,0,31797,4,0,0,1,28,31898,9,784,760,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11698,10,0,31797,4,0,0,1,120,31907,12,785,761,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11708,9,0,31797,4,0,0,1,120,31919,11,786,762,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11717,14,0,31797,4,0,0,1,120,31930,16,787,763,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11731,5,0,11758,6,0,0,1,97,19160,4,788,740,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11736,7,0,11758,6,0,0,2,98,19160,4,789,764,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11743,15,0,11758,6,0,0,2,98,19160,4,790,765,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11758,6,0,11758,6,0,0,1,97,19160,4,791,740,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11764,18,0,11758,6,0,0,1,113,31571,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11782,17,0,11758,6,0,0,1,113,31571,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11799,13,0,11758,6,0,0,1,28,27536,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11812,11,0,11758,6,0,0,1,99,19160,4,792,713,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11823,10,0,11758,6,0,0,1,120,31946,7,793,766,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11833,14,0,11758,6,0,0,0,100,19160,4,794,767,1,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11847,22,0,11758,6,0,0,1,120,31953,19,795,768,0,0,0,83889152,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11869,10,0,11758,6,0,0,1,99,19160,4,796,713,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11879,5,0,18775,4,0,0,1,113,31972,17,797,769,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11884,15,0,18775,4,0,0,1,113,31989,22,798,770,0,0,0,83886080,0,57,4,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11899,11,0,18775,4,0,0,1,120,32048,18,799,771,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11910,16,0,18775,4,0,0,1,113,32025,23,800,772,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11926,4,0,11926,4,0,0,1,120,32066,8,801,773,2048,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11930,11,0,32074,5,0,0,1,28,32079,19,802,774,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11941,13,0,32074,5,0,0,1,113,32098,15,803,775,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11954,5,0,11926,4,0,0,1,120,32113,9,804,776,2048,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11959,13,0,18775,4,0,0,1,106,32122,20,805,777,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11972,13,0,18775,4,0,0,1,106,32142,20,806,778,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11985,10,0,18775,4,0,0,1,25,32162,5,807,779,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[11995,9,0,11995,9,0,0,1,141,32167,4,808,780,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12004,21,0,11995,9,0,0,1,106,32171,19,809,781,0,0,0,83886336,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12025,15,0,11995,9,0,0,0,139,32190,13,810,782,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12040,16,0,11995,9,0,0,1,113,32203,15,811,783,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12056,18,0,11995,9,0,0,1,28,32218,16,812,784,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12074,19,0,11995,9,0,0,1,113,32234,29,813,785,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12093,18,0,11995,9,0,0,1,113,32263,16,814,786,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12111,21,0,11995,9,0,0,1,113,32279,19,815,787,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12132,19,0,11995,9,0,0,1,113,32298,17,816,788,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12151,15,0,11995,9,0,0,1,139,32315,13,817,789,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12166,12,0,11995,9,0,0,1,120,32328,20,818,790,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12178,15,0,11995,9,0,0,1,120,32328,20,818,790,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12193,22,0,11995,9,0,0,1,120,32328,20,818,790,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12215,29,0,11995,9,0,0,1,42,32167,4,819,791,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12244,27,0,11995,9,0,0,1,47,24230,42,820,792,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12271,17,0,11995,9,0,0,1,113,32348,22,821,793,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12288,12,0,11995,9,0,0,1,28,32370,20,822,794,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12300,18,0,11995,9,0,0,1,43,32167,4,823,795,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12318,19,0,11995,9,0,0,2,120,32390,17,824,796,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12337,25,0,11995,9,0,0,1,40,32167,4,825,797,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12362,21,0,11995,9,0,0,1,44,32167,4,826,798,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12383,20,0,11995,9,0,0,2,45,32167,4,827,799,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12403,17,0,11995,9,0,0,1,113,32298,17,816,788,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12420,17,0,11995,9,0,0,0,139,32407,12,828,800,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12437,14,0,11995,9,0,0,1,46,32167,4,829,801,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12451,10,0,11926,4,0,0,1,113,32419,11,830,802,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12461,6,0,11926,4,0,0,1,28,32430,10,831,803,0,61,1,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12467,10,0,11926,4,0,0,1,28,32446,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12477,9,0,12535,9,0,0,0,139,32459,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12486,10,0,12535,9,0,0,0,139,32459,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12496,9,0,11926,4,0,0,1,28,32446,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12505,7,0,11926,4,0,0,2,101,19160,4,834,806,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12512,15,0,11926,4,0,0,0,101,19160,4,835,807,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12527,8,0,12535,9,0,0,0,139,32459,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12535,9,0,12535,9,0,0,0,139,32459,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12544,7,0,18775,4,0,0,1,28,32475,23,836,808,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12551,7,0,18775,4,0,0,0,139,32498,13,837,809,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12558,15,0,18775,4,0,0,0,139,32511,21,838,810,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12573,17,0,18775,4,0,0,0,139,32532,23,839,811,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12590,6,114,18775,4,0,0,0,139,32555,13,840,812,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12596,6,0,18775,4,0,0,0,139,32498,13,837,809,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12602,14,0,18775,4,0,0,0,139,32511,21,838,810,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12616,16,0,18775,4,0,0,0,139,32532,23,839,811,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12632,6,0,18775,4,0,0,1,93,32568,6,841,813,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12638,12,0,18775,4,0,0,1,113,32574,19,842,814,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12650,12,0,18775,4,0,0,1,115,32593,19,843,815,64,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12662,19,0,18775,4,0,0,0,139,32612,26,844,816,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12681,24,0,18775,4,0,0,1,28,32638,31,845,817,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12705,24,0,18775,4,0,0,1,28,32669,31,846,818,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12729,25,0,18775,4,0,0,1,28,32700,32,847,819,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12754,12,0,18775,4,0,0,1,28,32732,19,848,820,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12766,13,0,18775,4,0,0,1,115,32751,20,849,821,64,6,1,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12779,13,0,18775,4,0,0,1,115,32771,20,850,822,64,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12792,13,0,18775,4,0,0,1,115,32791,20,851,823,64,6,1,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12805,13,0,11758,6,0,0,0,139,32811,17,852,824,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12818,10,0,18775,4,0,0,1,28,21698,21,155,151,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12828,14,0,18775,4,0,0,1,120,32828,21,853,825,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12842,10,0,18775,4,0,0,1,119,19160,4,854,577,16384,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12852,7,0,11926,4,0,0,1,28,32446,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12859,7,0,18775,4,0,0,1,102,19160,4,855,826,1,0,0,83887360,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12866,23,0,18775,4,0,0,1,28,21540,22,135,133,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12889,22,0,18775,4,0,0,1,113,32854,28,856,827,0,0,0,83890176,0,0,0,7,32849,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12911,14,0,18775,4,0,0,1,22,23296,11,857,828,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12925,19,0,18775,4,0,0,1,22,23320,11,858,829,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12944,17,0,18775,4,0,0,1,22,23331,4,859,830,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12961,21,0,18775,4,0,0,1,22,23335,8,860,831,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[12982,20,0,18775,4,0,0,1,22,19160,4,861,832,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13002,17,0,18775,4,0,0,1,22,23343,14,862,833,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13019,22,0,18775,4,0,0,1,22,23357,9,863,834,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13041,26,0,18775,4,0,0,1,22,23366,13,864,835,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13067,26,0,18775,4,0,0,1,22,23379,13,865,836,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13093,18,0,18775,4,0,0,1,22,23392,5,866,837,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13111,21,0,18775,4,0,0,1,22,23397,8,867,838,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13132,18,0,18775,4,0,0,1,22,23405,13,868,839,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13150,25,0,18775,4,0,0,1,22,23418,12,869,840,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13175,6,0,18775,4,0,0,1,93,30489,7,870,665,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13181,10,0,18775,4,0,0,0,139,32882,17,871,841,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13191,8,0,21481,4,0,0,1,120,32899,10,872,842,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13199,9,0,21481,4,0,0,1,28,21485,14,132,130,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13208,5,0,18775,4,0,0,1,22,23296,11,873,843,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13213,10,0,18775,4,0,0,1,22,23320,11,874,844,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13223,8,0,18775,4,0,0,1,22,23331,4,875,845,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13231,12,0,18775,4,0,0,1,22,23335,8,876,846,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13243,11,0,18775,4,0,0,1,22,19160,4,877,847,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13254,8,0,18775,4,0,0,1,22,23343,14,878,848,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13262,13,0,18775,4,0,0,1,22,23357,9,879,849,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13275,17,0,18775,4,0,0,1,22,23366,13,880,850,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13292,17,0,18775,4,0,0,1,22,23379,13,881,851,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13309,9,0,18775,4,0,0,1,22,23392,5,882,852,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13318,9,0,18775,4,0,0,1,22,23405,13,883,853,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13327,16,0,18775,4,0,0,1,22,23418,12,884,854,0,14,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13343,11,0,18775,4,0,0,0,139,32909,18,885,855,0,14,1,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13354,12,0,18775,4,0,0,0,139,32909,18,885,855,0,14,1,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13366,7,0,18775,4,0,0,1,106,32927,14,886,856,0,0,0,83886080,0,0,0,7,19217,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13373,7,0,13373,7,0,0,1,28,32941,16,887,857,32770,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13380,12,0,13373,7,0,0,1,113,32957,11,888,858,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13392,11,0,13373,7,0,0,1,120,32968,15,889,859,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13403,19,0,32983,7,0,0,1,113,32990,22,890,860,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13422,22,0,32983,7,0,0,0,139,33012,20,891,861,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13444,12,0,11926,4,0,0,1,113,32419,11,830,802,0,0,0,83886080,0,0,0,0,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13456,8,0,11926,4,0,0,1,28,32430,10,831,803,0,61,1,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13464,12,0,11926,4,0,0,1,28,32446,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13476,11,0,11926,4,0,0,1,28,32446,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13487,3,0,11926,4,0,0,1,120,24886,10,357,349,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13490,8,0,11926,4,0,0,1,28,33032,12,892,862,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13498,7,0,18775,4,0,0,1,103,19160,4,893,299,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13505,12,0,18775,4,0,0,1,120,33044,19,894,863,0,0,0,83890176,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13517,13,0,18775,4,0,0,1,120,33063,20,895,864,0,0,0,83890176,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13530,14,0,18775,4,0,0,1,106,33083,21,896,865,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13544,14,0,18775,4,0,0,1,106,33104,21,897,866,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13558,15,0,18775,4,0,0,1,24,33125,10,898,867,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13573,11,0,18775,4,0,0,1,24,33135,6,899,868,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13584,14,0,18775,4,0,0,1,28,19102,21,14,14,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13598,3,83,18775,4,0,0,1,117,19160,4,900,869,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13601,6,0,18775,4,0,0,1,117,19147,1,901,870,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13607,15,0,18775,4,0,0,1,117,19147,1,902,870,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13622,5,0,18775,4,0,0,1,120,33141,12,903,871,0,6,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13627,13,0,18775,4,0,0,0,139,33153,20,904,872,0,6,1,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13640,10,0,18775,4,0,0,1,28,33173,24,905,873,0,6,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13650,12,0,18775,4,0,0,1,120,33197,19,906,874,2,6,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13662,17,0,18775,4,0,0,1,28,33173,24,905,873,0,6,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13679,13,0,11758,6,0,0,1,28,33216,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13692,16,0,11758,6,0,0,1,28,33216,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13708,15,0,11758,6,0,0,1,28,33216,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13723,20,0,11758,6,0,0,1,28,33216,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13743,17,0,11926,4,0,0,1,28,33238,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13760,16,0,11926,4,0,0,1,28,33238,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13776,14,0,11926,4,0,0,1,28,33238,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13790,19,0,11926,4,0,0,1,28,33238,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13809,18,0,11926,4,0,0,1,28,33238,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13827,13,0,18775,4,0,0,1,23,19160,4,909,877,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13840,10,65,18775,4,0,0,1,28,33258,23,910,878,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13850,11,0,18775,4,0,0,0,139,33281,18,911,879,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13861,16,0,18775,4,0,0,0,139,33299,23,912,880,0,0,0,83890432,83894016,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13877,6,0,18775,4,0,0,1,131,19160,4,913,881,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13883,14,0,18775,4,0,0,1,113,33322,21,914,882,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13897,14,0,18775,4,0,0,1,28,32475,23,836,808,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13911,12,0,18775,4,0,0,1,28,33343,20,915,883,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13923,15,0,18775,4,0,0,1,113,33322,21,914,882,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13938,18,105,18775,4,0,0,0,139,33363,25,916,884,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13956,11,0,18775,4,0,0,0,139,33388,18,917,885,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13967,20,0,18775,4,0,0,0,139,33406,27,918,886,0,0,0,83889920,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13987,9,0,18775,4,0,0,0,139,33433,16,919,887,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[13996,19,0,18775,4,0,0,1,10,19160,4,920,888,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14015,20,0,18775,4,0,0,1,10,19160,4,921,889,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14035,3,0,18775,4,0,0,1,132,19160,4,922,890,0,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14038,7,0,18775,4,0,0,1,120,33449,14,923,891,0,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14045,15,0,18775,4,0,0,1,120,33463,22,924,892,0,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14060,10,0,18775,4,0,0,1,132,19160,4,925,893,0,62,2,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14070,4,0,18775,4,0,0,2,133,19160,4,926,894,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14074,14,0,18775,4,0,0,1,134,19160,4,927,895,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14088,12,0,18775,4,0,0,0,139,33485,19,928,896,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14100,15,0,18775,4,0,0,0,113,33504,22,929,897,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14115,16,0,18775,4,0,0,0,113,33504,22,929,897,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14131,6,115,18775,4,0,0,1,24,19160,4,930,898,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14137,15,0,18775,4,0,0,1,120,31404,15,751,727,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14152,13,0,18775,4,0,0,1,106,33526,16,931,899,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14165,19,0,18775,4,0,0,0,113,33504,22,929,897,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14184,13,0,18775,4,0,0,1,106,33542,16,932,900,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14197,14,122,18775,4,0,0,1,113,33559,21,933,901,0,0,0,83886080,0,0,0,7,33558,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14211,20,0,18775,4,0,0,0,113,33504,22,929,897,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14231,7,81,18775,4,0,0,1,26,19160,4,934,902,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14238,13,0,18775,4,0,0,1,120,33580,20,935,903,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14251,13,0,18775,4,0,0,0,139,33600,20,936,904,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14264,16,0,18775,4,0,0,1,26,33620,22,937,905,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14280,12,0,18775,4,0,0,1,113,33642,24,938,906,0,0,0,83886336,0,0,0,7,22258,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14292,17,0,18775,4,0,0,1,113,33642,24,938,906,0,0,0,83886336,0,0,0,7,22258,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14309,16,0,18775,4,0,0,1,113,33666,32,939,907,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14325,14,0,11758,6,0,0,1,28,33698,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14339,17,0,18775,4,0,0,1,113,33721,24,941,909,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14356,15,0,18775,4,0,0,0,139,33745,22,942,910,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14371,17,0,18775,4,0,0,1,113,33767,22,943,911,1,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14388,17,0,11758,6,0,0,1,28,33698,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14405,16,0,11758,6,0,0,1,28,33698,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14421,21,0,11758,6,0,0,1,28,33698,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14442,13,0,18775,4,0,0,0,139,33789,20,944,912,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14455,22,0,18775,4,0,0,0,139,33809,29,945,913,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14477,6,0,14483,7,0,0,1,81,19160,4,946,914,1,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14483,7,0,14483,7,0,0,1,81,19160,4,947,914,1,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14490,16,0,18775,4,0,0,0,139,33838,12,948,915,0,7,1,83890433,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14506,16,0,18775,4,0,0,0,139,33850,12,949,916,0,7,1,83890433,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14522,11,0,18775,4,0,0,0,139,33838,12,948,915,0,7,1,83888128,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14533,10,0,18775,4,0,0,0,28,33862,18,950,917,0,7,1,83888128,0,34,4,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14543,19,0,18775,4,0,0,1,113,33880,27,951,918,0,64,2,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14562,21,0,18775,4,0,0,2,120,33930,29,952,919,2,64,2,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14583,20,0,18775,4,0,0,1,113,33880,27,951,918,0,64,2,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14603,22,0,18775,4,0,0,2,120,33930,29,952,919,2,64,2,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14625,10,0,18775,4,0,0,1,27,33959,8,953,920,0,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14635,11,0,18775,4,0,0,1,120,33967,18,954,921,0,7,1,83886336,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14646,11,0,18775,4,0,0,0,139,33985,18,955,922,0,7,1,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14657,16,0,18775,4,0,0,2,113,34003,23,956,923,0,7,1,83890176,0,0,0,7,19147,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14673,9,0,14673,9,0,0,1,136,34026,4,957,924,0,7,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14682,21,0,14673,9,0,0,1,106,34030,19,958,925,0,7,1,83886336,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14703,15,0,14673,9,0,0,0,139,34049,13,959,926,0,7,1,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14718,16,0,14673,9,0,0,1,113,34062,15,960,927,0,7,1,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14734,18,0,14673,9,0,0,1,28,34077,16,961,928,0,7,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14752,19,0,14673,9,0,0,1,113,34093,29,962,929,0,7,1,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14771,18,0,14673,9,0,0,1,113,34122,16,963,930,0,7,1,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14789,21,0,14673,9,0,0,1,113,34138,19,964,931,0,7,1,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14810,19,0,14673,9,0,0,1,113,34157,17,965,932,0,7,1,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14829,15,0,14673,9,0,0,1,139,34174,13,966,933,0,7,1,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14844,25,0,14673,9,0,0,1,120,34187,24,967,934,0,7,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14869,13,0,14673,9,0,0,0,139,34211,8,968,935,0,66,2,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14882,12,0,14673,9,0,0,1,120,34247,20,969,936,0,7,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14894,15,0,14673,9,0,0,1,120,34247,20,969,936,0,7,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14909,22,0,14673,9,0,0,1,120,34247,20,969,936,0,7,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14931,29,0,14673,9,0,0,1,42,34026,4,970,937,0,7,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14960,17,0,14673,9,0,0,1,113,34267,22,971,938,0,7,1,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14977,12,0,14673,9,0,0,1,28,34289,20,972,939,0,7,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[14989,18,0,14673,9,0,0,1,43,34026,4,973,940,0,7,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15007,19,0,14673,9,0,0,2,120,34309,17,974,941,0,7,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15026,25,0,14673,9,0,0,1,40,34026,4,975,942,0,7,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15051,21,0,14673,9,0,0,1,44,34026,4,976,943,0,7,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15072,20,0,14673,9,0,0,2,45,34026,4,977,944,0,7,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15092,17,0,14673,9,0,0,1,113,34157,17,965,932,0,7,1,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15109,14,0,14673,9,0,0,1,46,34026,4,978,945,0,7,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15123,10,0,14673,9,0,0,1,137,34026,4,979,946,0,7,1,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15133,2,0,18775,4,0,0,1,28,34326,20,980,947,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15135,9,0,15135,9,0,0,0,139,34346,12,981,948,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15144,18,0,18775,4,0,0,0,139,34358,28,982,949,0,0,0,83886336,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15162,22,0,11758,6,0,0,0,139,34386,26,983,950,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15184,18,0,18775,4,0,0,1,113,34412,29,984,951,8194,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15202,23,0,18775,4,0,0,1,120,34441,30,985,952,8194,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15225,12,0,18775,4,0,0,1,35,19160,4,986,121,8192,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15237,14,0,18775,4,0,0,1,20,34471,21,987,953,8192,0,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15251,20,0,18775,4,0,0,1,20,34492,27,988,954,8192,0,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15271,24,0,18775,4,0,0,1,20,34519,31,989,955,8192,0,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15295,30,0,18775,4,0,0,1,20,34550,37,990,956,8192,0,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15325,19,0,18775,4,0,0,1,12,34587,26,991,957,8192,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15344,25,0,18775,4,0,0,1,12,34613,32,992,958,8192,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15369,18,0,18775,4,0,0,1,20,34645,25,993,959,8192,0,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15387,24,0,18775,4,0,0,1,20,34670,31,994,960,8192,0,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15411,11,0,18775,4,0,0,1,21,34701,18,995,961,8192,0,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15422,15,0,18775,4,0,0,0,139,34719,22,996,962,8192,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15437,15,0,18775,4,0,0,1,28,34741,22,997,963,8192,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15452,15,0,18775,4,0,0,1,28,34763,22,998,964,8192,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15467,18,0,18775,4,0,0,1,28,34741,22,997,963,8192,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15485,18,0,18775,4,0,0,1,28,34763,22,998,964,8192,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15503,12,0,18775,4,0,0,1,28,34785,19,999,965,8192,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15515,10,0,18775,4,0,0,1,138,34804,18,1000,966,8192,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15525,11,0,18775,4,0,0,1,138,34822,19,1001,967,8192,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15536,11,0,18775,4,0,0,1,28,34841,18,1002,968,8192,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15547,15,0,18775,4,0,0,1,28,34859,22,1003,969,8192,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15562,5,0,18775,4,0,0,1,120,34881,12,1004,970,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15567,10,0,18775,4,0,0,0,139,34893,17,1005,971,2,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15577,9,0,18775,4,0,0,0,139,34910,21,1006,972,2,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15586,14,0,18775,4,0,0,0,139,34910,21,1006,972,2,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15600,14,0,18775,4,0,0,0,139,34931,21,1007,973,2,0,0,83887360,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15614,16,0,18775,4,0,0,0,139,34952,23,1008,974,2,0,0,83887360,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15630,10,0,18775,4,0,0,1,28,34975,30,1009,975,32770,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15640,25,0,18775,4,0,0,1,113,35005,32,1010,976,2,0,0,83886080,0,0,0,7,18970,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15665,26,0,18775,4,0,0,1,113,35005,32,1010,976,2,0,0,83886080,0,0,0,7,18970,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15691,12,0,18775,4,0,0,1,120,34881,12,1004,970,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15703,17,0,35037,19,0,0,0,139,35056,33,1011,977,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15720,17,0,35037,19,0,0,0,139,35089,33,1012,978,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15737,4,0,18775,4,0,0,1,93,35122,6,1013,979,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15741,6,0,18775,4,0,0,0,139,35128,13,1014,980,1,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15747,9,0,18775,4,0,0,1,28,34326,20,980,947,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15756,14,0,18775,4,0,0,1,113,35141,21,1015,981,0,0,0,83886080,0,0,0,7,29581,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15770,12,0,18775,4,0,0,1,28,34326,20,980,947,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15782,24,0,18775,4,0,0,1,120,35162,31,1016,982,2,0,0,83888384,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15806,10,0,18775,4,0,0,1,28,35193,21,1017,983,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15816,17,0,18775,4,0,0,1,135,19160,4,1018,984,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15833,30,0,18775,4,0,0,0,139,35214,37,1019,985,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15863,21,0,18775,4,0,0,0,139,35251,28,1020,986,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15884,23,0,18775,4,0,0,1,113,35279,31,1021,987,2,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15907,24,0,18775,4,0,0,1,113,35279,31,1021,987,2,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15931,26,0,18775,4,0,0,1,120,35310,33,1022,988,2,0,0,83886336,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15957,22,0,18775,4,0,0,1,113,35345,29,1023,989,0,0,0,83886080,0,0,0,7,35343,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[15979,31,0,18775,4,0,0,1,113,35374,38,1024,990,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16010,28,0,18775,4,0,0,0,139,35412,35,1025,991,2,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16038,31,0,18775,4,0,0,1,28,35447,42,1026,992,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16069,24,0,18775,4,0,0,1,104,19160,4,1027,993,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16093,34,0,18775,4,0,0,1,113,35494,41,1028,994,2,7,1,83886080,0,0,0,7,35489,5,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16127,27,0,18775,4,0,0,1,28,35535,34,1029,995,2,7,1,83886336,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16154,29,0,18775,4,0,0,0,139,35569,36,1030,996,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16183,7,0,18775,4,0,0,1,93,30489,7,1031,665,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16190,13,0,18775,4,0,0,1,27,33959,8,1032,920,0,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16203,7,0,16203,7,0,0,1,28,35605,27,1033,997,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16210,17,0,16203,7,0,0,1,28,35632,15,1034,998,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16227,20,0,16203,7,0,0,1,28,35647,9,1035,999,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16247,16,0,16203,7,0,0,0,139,35656,19,1036,1000,0,68,1,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16263,13,0,18775,4,0,0,1,113,35684,20,1037,1001,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16276,20,0,18775,4,0,0,0,139,35704,27,1038,1002,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16296,12,0,18775,4,0,0,1,113,35684,20,1037,1001,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16308,19,0,18775,4,0,0,0,139,35704,27,1038,1002,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16327,11,0,18775,4,0,0,0,139,35731,18,1039,1003,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16338,4,74,11758,6,0,0,1,120,35749,15,1040,1004,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16342,17,0,18775,4,0,0,1,113,35764,24,1041,1005,8,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16359,16,0,18775,4,0,0,1,113,35764,24,1041,1005,8,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16375,15,0,18775,4,0,0,0,139,35788,22,1042,1006,6,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16390,7,0,18775,4,0,0,1,113,35810,14,1043,1007,8,0,0,83886080,0,0,0,7,19147,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16397,18,0,18775,4,0,0,1,113,35764,24,1041,1005,8,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16415,17,0,18775,4,0,0,1,113,35764,24,1041,1005,8,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16432,12,0,18775,4,0,0,0,139,35824,23,1044,1008,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16444,21,0,18775,4,0,0,0,139,35847,32,1045,1009,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16465,5,0,18775,4,0,0,1,28,33343,20,915,883,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16470,7,0,16470,7,0,0,1,130,19160,4,1046,1010,8,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16477,18,0,18775,4,0,0,1,28,35879,25,1047,1011,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16495,10,0,18775,4,0,0,1,28,35904,17,1048,1012,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16505,15,0,18775,4,0,0,1,28,35921,22,1049,1013,6,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16520,15,0,18775,4,0,0,1,28,35943,22,1050,1014,6,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16535,18,0,18775,4,0,0,1,28,35965,25,1051,1015,2,0,0,83889664,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16553,12,0,18775,4,0,0,1,28,35990,19,1052,1016,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16565,12,0,18775,4,0,0,1,28,36009,19,1053,1017,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16577,21,0,18775,4,0,0,1,28,36028,28,1054,1018,2,0,0,83889664,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16598,20,0,18775,4,0,0,1,28,36056,27,1055,1019,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16618,13,0,36083,6,0,0,1,28,36089,12,1056,1020,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16631,18,0,36083,6,0,0,1,28,36101,17,1057,1021,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16649,13,0,36083,6,0,0,1,28,36118,12,1058,1022,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16662,25,0,36083,6,0,0,1,145,36130,10,1059,1023,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16687,26,0,36083,6,0,0,1,145,36140,11,1060,1024,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16713,19,0,36083,6,0,0,1,146,36151,11,1061,1025,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16732,19,0,36083,6,0,0,1,120,36162,17,1062,1026,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16751,22,0,36083,6,0,0,2,120,36179,20,1063,1027,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16773,3,0,18775,4,0,0,1,120,36199,17,1064,1028,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16776,6,0,16776,6,0,0,0,139,36216,10,1065,1029,0,69,1,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16782,16,0,16776,6,0,0,1,113,36237,14,1066,1030,0,69,1,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16798,3,0,18775,4,0,0,1,122,19160,4,1067,1031,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16801,5,0,18775,4,0,0,1,123,19160,4,1068,1032,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16806,17,0,18775,4,0,0,1,28,36251,24,1069,1033,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16823,14,0,18775,4,0,0,1,28,36275,21,1070,1034,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16837,16,0,18775,4,0,0,1,28,36296,23,1071,1035,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16853,11,0,18775,4,0,0,1,28,36319,18,1072,1036,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16864,14,0,18775,4,0,0,1,28,36337,21,1073,1037,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16878,16,0,18775,4,0,0,1,28,36358,23,1074,1038,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16894,15,0,18775,4,0,0,1,28,36381,22,1075,1039,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16909,24,0,18775,4,0,0,1,23,19160,4,1076,1040,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16933,5,0,18775,4,0,0,1,142,19160,4,1077,1041,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16938,11,0,18775,4,0,0,1,30,19160,4,1078,1042,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16949,18,0,18775,4,0,0,1,31,19160,4,1079,1043,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16967,18,0,18775,4,0,0,1,31,19160,4,1080,1043,2,7,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[16985,25,0,18775,4,0,0,1,120,36403,32,1081,1044,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17010,29,0,18775,4,0,0,1,120,36435,36,1082,1045,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17039,7,0,18775,4,0,0,1,124,36471,14,1083,1046,0,6,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17046,8,0,18775,4,0,0,1,124,36485,15,1084,1047,0,6,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17054,30,0,18775,4,0,0,0,139,36500,37,1085,1048,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17084,15,0,18775,4,0,0,1,120,36537,22,1086,1049,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17099,5,104,18775,4,0,0,0,2,19160,4,1087,372,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17104,9,0,18775,4,0,0,0,139,36559,16,1088,1050,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17113,12,115,18775,4,0,0,1,24,36575,7,1089,1051,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17125,10,0,36582,2,0,0,1,106,36584,12,1090,1052,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17135,7,0,36582,2,0,0,1,120,36596,9,1091,1053,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17142,7,0,36582,2,0,0,1,28,36605,9,1092,1054,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17149,14,0,36582,2,0,0,1,28,36614,17,1093,1055,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17163,13,0,36582,2,0,0,1,113,36631,15,1094,1056,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17176,6,0,18775,4,0,0,0,139,36646,13,1095,1057,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17182,10,0,18775,4,0,0,1,108,19160,4,1096,181,0,5,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17192,16,0,18775,4,0,0,1,28,36659,23,1097,1058,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17208,10,0,18775,4,0,0,1,28,36682,18,1098,1059,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17218,10,0,18775,4,0,0,1,113,36700,17,1099,1060,0,0,0,83887872,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17228,18,0,18775,4,0,0,1,113,36717,25,1100,1061,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17246,11,0,18775,4,0,0,1,108,19160,4,1101,181,0,5,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17257,15,0,18775,4,0,0,1,28,36742,23,1102,1062,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17272,22,0,18775,4,0,0,1,28,36765,30,1103,1063,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17294,15,0,18775,4,0,0,1,28,36795,24,1104,1064,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17309,22,0,18775,4,0,0,1,28,36819,31,1105,1065,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17331,11,0,18775,4,0,0,1,28,36682,18,1098,1059,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17342,18,0,18775,4,0,0,1,120,36850,25,1106,1066,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17360,17,0,18775,4,0,0,1,120,36875,24,1107,1067,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17377,4,72,11758,6,0,0,1,120,25313,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17381,7,0,18775,4,0,0,0,95,36899,13,1108,1068,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17388,5,0,18775,4,0,0,0,139,36912,12,1109,1069,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17393,10,0,18775,4,0,0,0,139,36924,17,1110,1070,32,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17403,10,72,11758,6,0,0,1,120,25313,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17413,12,0,18775,4,0,0,1,28,36941,18,1111,1071,0,0,0,83888128,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17425,13,0,18775,4,0,0,1,28,36941,18,1111,1071,0,0,0,83888128,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17438,11,0,18775,4,0,0,1,28,36941,18,1111,1071,0,0,0,83888128,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17449,19,0,18775,4,0,0,1,113,36959,26,1112,1072,0,0,0,83888128,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17468,14,0,18775,4,0,0,1,28,36985,25,1113,1073,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17482,22,0,18775,4,0,0,1,113,37010,33,1114,1074,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17504,18,0,18775,4,0,0,1,28,36985,25,1113,1073,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17522,26,0,18775,4,0,0,1,113,37010,33,1114,1074,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17548,19,0,18775,4,0,0,1,28,37043,26,1115,1075,0,0,0,83888128,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17567,15,0,18775,4,0,0,1,28,37069,22,1116,1076,0,0,0,83888896,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17582,23,0,18775,4,0,0,1,113,37091,30,1117,1077,0,0,0,83888896,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17605,10,0,18775,4,0,0,1,28,36985,25,1113,1073,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17615,18,0,18775,4,0,0,1,113,37010,33,1114,1074,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17633,14,0,18775,4,0,0,1,28,36985,25,1113,1073,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17647,22,0,18775,4,0,0,1,113,37010,33,1114,1074,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17669,4,0,11758,6,0,0,1,120,37121,8,1118,1078,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17673,26,0,37129,6,0,0,1,28,37135,25,1119,1079,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17699,31,0,37129,6,0,0,1,28,37160,30,1120,1080,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17730,31,0,37129,6,0,0,1,28,37190,30,1121,1081,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17761,22,0,37129,6,0,0,1,28,37220,21,1122,1082,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17783,27,0,37129,6,0,0,1,28,37241,26,1123,1083,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17810,27,0,37129,6,0,0,1,28,37267,26,1124,1084,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17837,17,0,37129,6,0,0,1,28,37293,16,1125,1085,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17854,15,0,37129,6,0,0,1,28,37309,14,1126,1086,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17869,20,0,37129,6,0,0,1,28,37323,19,1127,1087,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17889,20,0,37129,6,0,0,1,28,37342,19,1128,1088,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17909,32,0,37129,6,0,0,1,28,37361,31,1129,1089,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17941,28,0,37129,6,0,0,1,28,37392,27,1130,1090,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17969,21,0,37129,6,0,0,1,28,37419,20,1131,1091,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[17990,22,0,37129,6,0,0,1,120,37439,21,1132,1092,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18012,10,0,37129,6,0,0,1,28,37460,9,1133,1093,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18022,10,0,37129,6,0,0,1,120,37469,9,1134,1094,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18032,17,0,37129,6,0,0,1,28,37478,16,1135,1095,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18049,9,0,37129,6,0,0,1,28,37478,16,1135,1095,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18058,17,0,37129,6,0,0,1,120,37494,16,1136,1096,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18075,12,0,37129,6,0,0,1,28,37510,17,1137,1097,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18087,21,0,37129,6,0,0,1,120,37527,20,1138,1098,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18108,16,0,37129,6,0,0,1,28,37547,15,1139,1099,8192,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18124,18,0,18775,4,0,0,1,106,37566,26,1140,1100,0,0,0,83886080,0,0,0,7,37562,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18142,19,0,18775,4,0,0,1,113,37592,27,1141,1101,0,0,0,83886080,0,0,0,7,22258,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18161,24,0,18775,4,0,0,1,113,37619,32,1142,1102,0,0,0,83886080,0,0,0,7,18970,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18185,19,0,18775,4,0,0,1,106,37566,26,1140,1100,0,0,0,83886080,0,0,0,7,37562,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18204,20,0,18775,4,0,0,1,113,37592,27,1141,1101,0,0,0,83886080,0,0,0,7,22258,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18224,25,0,18775,4,0,0,1,113,37619,32,1142,1102,0,0,0,83886080,0,0,0,7,18970,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18249,6,0,18775,4,0,0,1,106,37651,13,1143,1103,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18255,9,0,18775,4,0,0,1,120,23195,24,227,1104,1,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18264,11,0,18775,4,0,0,1,120,37664,18,1144,1105,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18275,12,0,18775,4,0,0,1,120,37682,19,1145,1106,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18287,18,0,18775,4,0,0,1,28,28355,29,568,550,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18305,22,0,18775,4,0,0,1,28,28664,33,581,562,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18327,13,0,18775,4,0,0,1,125,19160,4,1146,1107,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18340,17,0,18775,4,0,0,1,119,19160,4,1147,1108,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18357,12,0,18775,4,0,0,1,28,29753,13,645,623,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18369,19,0,18775,4,0,0,1,113,37701,26,1148,1109,0,0,0,83886080,0,0,0,7,29985,2,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18388,7,112,18775,4,0,0,1,113,31272,14,744,719,0,0,0,83886080,0,0,0,7,19147,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18395,27,0,18775,4,0,0,0,139,37727,34,1149,1110,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18422,22,0,18775,4,0,0,1,106,37761,29,1150,1111,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18444,4,119,11758,6,0,0,1,120,29620,15,635,613,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18448,18,0,11758,6,0,0,0,139,37790,22,1151,1112,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18466,19,0,11758,6,0,0,0,139,37790,22,1151,1112,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18485,25,0,11758,6,0,0,0,139,37812,29,1152,1113,0,0,0,83889152,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18510,17,0,11758,6,0,0,1,120,37841,22,1153,1114,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18527,18,0,11758,6,0,0,1,120,37841,22,1153,1114,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18545,9,0,11758,6,0,0,1,120,24357,15,306,301,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18554,9,0,11758,6,0,0,1,120,37863,13,1154,1115,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18563,25,0,11758,6,0,0,0,139,37876,29,1155,1116,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18588,11,0,11758,6,0,0,0,139,37905,15,1156,1117,0,0,0,83886080,0,0,0,3,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18599,3,120,18775,4,0,0,1,82,19160,4,1157,1118,1,70,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18602,9,120,18775,4,0,0,1,82,19160,4,1158,1118,1,70,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18611,17,0,37929,4,0,0,1,120,37933,19,1159,1119,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18628,12,0,37929,4,0,0,1,28,37952,14,1160,1120,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18640,8,0,37929,4,0,0,1,28,37966,10,1161,1121,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18648,15,0,37929,4,0,0,1,28,37976,17,1162,1122,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18663,8,0,37929,4,0,0,1,28,37993,10,1163,1123,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18671,4,121,18775,4,0,0,1,83,19160,4,1164,1124,1,71,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18675,3,121,18775,4,0,0,1,83,19160,4,1165,1124,1,71,1,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18678,15,0,38013,6,0,0,2,143,19160,4,1166,1125,32768,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18693,4,0,18775,4,0,0,1,28,38019,16,1167,1126,0,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18697,13,0,18775,4,0,0,0,139,38035,20,1168,1127,0,0,0,83886080,0,0,0,7,18774,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18710,9,0,18730,8,0,0,1,28,38055,22,1169,1128,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18719,11,0,18775,4,0,0,1,120,38077,18,1170,1129,2,0,0,83886080,0,0,0,7,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18730,8,0,18730,8,0,0,1,28,38055,22,1169,1128,0,0,0,83886080,0,0,0,3,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18738,6,0,9628,8,0,0,1,14,29635,10,1171,614,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18744,13,0,9628,8,0,0,1,14,29635,10,1172,614,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18757,4,0,18775,4,0,0,1,120,38095,11,1173,1130,0,0,0,67174400,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18761,3,0,9628,8,0,0,1,14,29635,10,1174,614,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
[18764,10,0,9628,8,0,0,1,14,29635,10,1175,614,0,0,0,83886080,0,0,0,0,4294967295,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],
];

pub(super) static GROUPS: [[u32; 2]; 1131] = [
[0,1],[1,1],[2,1],[3,1],[4,2],[6,1],[7,6],[13,1],[14,1],[15,1],[16,2],[18,2],[20,3],[23,1],[24,2],[26,1],
[27,1],[28,1],[29,1],[30,1],[31,1],[32,1],[33,1],[34,1],[35,1],[36,1],[37,1],[38,1],[39,1],[40,1],[41,1],
[42,1],[43,1],[44,1],[45,1],[46,1],[47,1],[48,1],[49,1],[50,1],[51,1],[52,1],[53,1],[54,1],[55,1],[56,1],
[57,1],[58,1],[59,1],[60,1],[61,1],[62,1],[63,1],[64,1],[65,1],[66,1],[67,1],[68,1],[69,1],[70,1],[71,1],
[72,1],[73,1],[74,1],[75,1],[76,1],[77,1],[78,1],[79,1],[80,2],[82,1],[83,1],[84,1],[85,1],[86,1],[87,1],
[88,1],[89,1],[90,1],[91,1],[92,1],[93,1],[94,1],[95,1],[96,1],[97,2],[99,1],[100,1],[101,1],[102,2],[104,1],
[105,1],[106,1],[107,1],[108,1],[109,1],[110,1],[111,1],[112,1],[113,1],[114,1],[115,1],[116,3],[119,1],
[120,1],[121,1],[122,1],[123,1],[124,1],[125,1],[126,1],[127,1],[128,1],[129,1],[130,1],[131,1],[132,1],
[133,1],[134,1],[135,1],[136,4],[140,2],[142,1],[143,2],[145,1],[146,1],[147,1],[148,1],[149,1],[150,2],
[152,2],[154,1],[155,1],[156,2],[158,1],[159,1],[160,1],[161,1],[162,1],[163,1],[164,1],[165,2],[167,4],
[171,1],[172,2],[174,1],[175,1],[176,1],[177,1],[178,1],[179,1],[180,2],[182,1],[183,1],[184,1],[185,1],
[186,1],[187,1],[188,1],[189,1],[190,1],[191,1],[192,1],[193,1],[194,1],[195,1],[196,1],[197,1],[198,1],
[199,1],[200,1],[201,1],[202,1],[203,2],[205,1],[206,2],[208,1],[209,2],[211,1],[212,1],[213,1],[214,3],
[217,1],[218,2],[220,1],[221,1],[222,2],[224,1],[225,1],[226,1],[227,1],[228,1],[229,1],[230,1],[231,2],
[233,1],[234,2],[236,1],[237,1],[238,1],[239,1],[240,2],[242,1],[243,1],[244,1],[245,1],[246,1],[247,1],
[248,1],[249,1],[250,1],[251,1],[252,1],[253,1],[254,1],[255,1],[256,1],[257,1],[258,1],[259,1],[260,1],
[261,1],[262,1],[263,1],[264,1],[265,1],[266,1],[267,1],[268,1],[269,1],[270,1],[271,1],[272,1],[273,1],
[274,1],[275,1],[276,1],[277,1],[278,1],[279,1],[280,1],[281,1],[282,1],[283,1],[284,1],[285,1],[286,1],
[287,1],[288,1],[289,1],[290,1],[291,1],[292,1],[293,1],[294,1],[295,1],[296,1],[297,1],[298,1],[299,1],
[300,1],[301,1],[302,1],[303,1],[304,1],[305,1],[306,1],[307,1],[308,1],[309,1],[310,1],[311,1],[312,1],
[313,1],[314,1],[315,1],[316,1],[317,1],[318,1],[319,1],[320,1],[321,1],[322,2],[324,1],[325,1],[326,1],
[327,3],[330,1],[331,1],[332,1],[333,1],[334,1],[335,1],[336,1],[337,1],[338,1],[339,1],[340,1],[341,1],
[342,2],[344,1],[345,2],[347,2],[349,1],[350,1],[351,1],[352,1],[353,1],[354,1],[355,1],[356,1],[357,1],
[358,1],[359,1],[360,1],[361,1],[362,1],[363,1],[364,1],[365,1],[366,1],[367,1],[368,1],[369,1],[370,1],
[371,1],[372,1],[373,2],[375,1],[376,2],[378,4],[382,2],[384,1],[385,1],[386,1],[387,1],[388,1],[389,2],
[391,1],[392,3],[395,1],[396,1],[397,1],[398,1],[399,1],[400,1],[401,1],[402,2],[404,2],[406,2],[408,1],
[409,1],[410,1],[411,1],[412,1],[413,1],[414,1],[415,1],[416,1],[417,1],[418,1],[419,1],[420,1],[421,1],
[422,1],[423,1],[424,1],[425,1],[426,3],[429,1],[430,1],[431,1],[432,2],[434,4],[438,1],[439,1],[440,1],
[441,1],[442,1],[443,1],[444,1],[445,1],[446,1],[447,1],[448,1],[449,1],[450,1],[451,1],[452,1],[453,1],
[454,1],[455,1],[456,1],[457,1],[458,1],[459,1],[460,1],[461,1],[462,1],[463,1],[464,1],[465,1],[466,1],
[467,1],[468,1],[469,2],[471,1],[472,1],[473,1],[474,1],[475,1],[476,1],[477,1],[478,1],[479,1],[480,1],
[481,1],[482,1],[483,1],[484,1],[485,1],[486,1],[487,1],[488,1],[489,1],[490,1],[491,1],[492,1],[493,1],
[494,2],[496,1],[497,1],[498,1],[499,1],[500,1],[501,1],[502,1],[503,3],[506,1],[507,1],[508,1],[509,1],
[510,1],[511,1],[512,1],[513,1],[514,1],[515,1],[516,1],[517,1],[518,1],[519,1],[520,1],[521,1],[522,1],
[523,1],[524,1],[525,1],[526,1],[527,1],[528,1],[529,1],[530,1],[531,3],[534,2],[536,2],[538,1],[539,1],
[540,1],[541,1],[542,1],[543,1],[544,1],[545,1],[546,1],[547,1],[548,1],[549,1],[550,1],[551,2],[553,1],
[554,1],[555,1],[556,1],[557,1],[558,1],[559,2],[561,4],[565,1],[566,1],[567,1],[568,1],[569,1],[570,1],
[571,1],[572,1],[573,1],[574,1],[575,1],[576,1],[577,2],[579,1],[580,2],[582,2],[584,1],[585,1],[586,1],
[587,1],[588,1],[589,1],[590,1],[591,1],[592,1],[593,1],[594,1],[595,1],[596,1],[597,1],[598,1],[599,1],
[600,1],[601,1],[602,1],[603,1],[604,1],[605,1],[606,1],[607,1],[608,1],[609,1],[610,1],[611,1],[612,1],
[613,1],[614,1],[615,1],[616,1],[617,1],[618,1],[619,1],[620,1],[621,1],[622,1],[623,1],[624,1],[625,1],
[626,1],[627,1],[628,3],[631,1],[632,2],[634,1],[635,2],[637,2],[639,1],[640,1],[641,1],[642,1],[643,1],
[644,1],[645,1],[646,1],[647,2],[649,1],[650,1],[651,1],[652,1],[653,1],[654,1],[655,1],[656,1],[657,1],
[658,1],[659,1],[660,1],[661,1],[662,2],[664,2],[666,1],[667,1],[668,1],[669,2],[671,1],[672,1],[673,1],
[674,1],[675,1],[676,1],[677,1],[678,1],[679,2],[681,2],[683,1],[684,1],[685,1],[686,1],[687,1],[688,1],
[689,1],[690,1],[691,1],[692,1],[693,1],[694,1],[695,1],[696,1],[697,1],[698,2],[700,2],[702,1],[703,2],
[705,1],[706,1],[707,2],[709,5],[714,1],[715,1],[716,1],[717,1],[718,1],[719,1],[720,1],[721,1],[722,2],
[724,1],[725,1],[726,1],[727,1],[728,1],[729,1],[730,1],[731,1],[732,1],[733,1],[734,1],[735,1],[736,1],
[737,1],[738,1],[739,1],[740,1],[741,2],[743,1],[744,2],[746,1],[747,2],[749,1],[750,1],[751,1],[752,1],
[753,1],[754,1],[755,1],[756,1],[757,1],[758,2],[760,1],[761,1],[762,2],[764,1],[765,1],[766,1],[767,1],
[768,1],[769,1],[770,3],[773,1],[774,1],[775,1],[776,1],[777,1],[778,1],[779,1],[780,1],[781,1],[782,1],
[783,1],[784,1],[785,1],[786,1],[787,1],[788,1],[789,1],[790,1],[791,1],[792,2],[794,2],[796,1],[797,1],
[798,1],[799,2],[801,2],[803,1],[804,1],[805,1],[806,1],[807,1],[808,1],[809,1],[810,1],[811,1],[812,1],
[813,1],[814,1],[815,2],[817,1],[818,1],[819,2],[821,2],[823,2],[825,1],[826,1],[827,1],[828,3],[831,1],
[832,2],[834,1],[835,1],[836,1],[837,2],[839,1],[840,1],[841,1],[842,1],[843,1],[844,1],[845,1],[846,2],
[848,1],[849,1],[850,1],[851,1],[852,1],[853,1],[854,1],[855,1],[856,1],[857,1],[858,1],[859,1],[860,3],
[863,4],[867,1],[868,1],[869,1],[870,2],[872,1],[873,2],[875,1],[876,1],[877,1],[878,1],[879,1],[880,1],
[881,1],[882,1],[883,1],[884,1],[885,1],[886,1],[887,3],[890,1],[891,1],[892,1],[893,1],[894,1],[895,1],
[896,1],[897,1],[898,1],[899,1],[900,1],[901,1],[902,1],[903,1],[904,1],[905,1],[906,1],[907,1],[908,1],
[909,1],[910,1],[911,1],[912,1],[913,1],[914,1],[915,1],[916,1],[917,2],[919,1],[920,3],[923,1],[924,1],
[925,1],[926,1],[927,1],[928,1],[929,1],[930,1],[931,1],[932,1],[933,1],[934,2],[936,2],[938,5],[943,4],
[947,1],[948,1],[949,2],[951,2],[953,2],[955,2],[957,1],[958,1],[959,1],[960,1],[961,1],[962,1],[963,1],
[964,1],[965,1],[966,1],[967,1],[968,1],[969,1],[970,1],[971,1],[972,1],[973,1],[974,1],[975,1],[976,1],
[977,1],[978,1],[979,1],[980,1],[981,1],[982,1],[983,1],[984,1],[985,1],[986,1],[987,1],[988,1],[989,1],
[990,1],[991,1],[992,1],[993,1],[994,1],[995,1],[996,1],[997,1],[998,1],[999,1],[1000,2],[1002,1],[1003,1],
[1004,1],[1005,1],[1006,1],[1007,1],[1008,1],[1009,1],[1010,1],[1011,1],[1012,1],[1013,1],[1014,1],[1015,1],
[1016,2],[1018,1],[1019,1],[1020,2],[1022,1],[1023,4],[1027,5],[1032,1],[1033,1],[1034,1],[1035,1],[1036,1],
[1037,2],[1039,2],[1041,1],[1042,1],[1043,1],[1044,1],[1045,1],[1046,1],[1047,1],[1048,1],[1049,1],[1050,1],
[1051,1],[1052,1],[1053,1],[1054,4],[1058,1],[1059,1],[1060,1],[1061,1],[1062,1],[1063,1],[1064,1],[1065,1],
[1066,2],[1068,1],[1069,4],[1073,1],[1074,1],[1075,1],[1076,1],[1077,1],[1078,2],[1080,2],[1082,1],[1083,1],
[1084,2],[1086,2],[1088,2],[1090,1],[1091,1],[1092,1],[1093,1],[1094,1],[1095,1],[1096,1],[1097,1],[1098,1],
[1099,1],[1100,1],[1101,2],[1103,1],[1104,1],[1105,1],[1106,3],[1109,1],[1110,1],[1111,1],[1112,1],[1113,1],
[1114,1],[1115,1],[1116,1],[1117,1],[1118,1],[1119,3],[1122,1],[1123,1],[1124,1],[1125,1],[1126,1],[1127,1],
[1128,1],[1129,1],[1130,1],[1131,1],[1132,1],[1133,1],[1134,1],[1135,1],[1136,1],[1137,2],[1139,2],[1141,1],
[1142,1],[1143,1],[1144,1],[1145,1],[1146,2],[1148,1],[1149,2],[1151,1],[1152,1],[1153,1],[1154,2],[1156,1],
[1157,1],[1158,1],[1159,1],[1160,1],[1161,1],[1162,1],[1163,1],[1164,1],[1165,1],[1166,2],[1168,1],[1169,1],
[1170,1],[1171,1],[1172,1],[1173,1],[1174,1],[1175,1],[1176,1],[1177,1],[1178,1],[1179,1],[1180,1],[1181,2],
[1183,2],[1185,1],[1186,1],[1187,4],[1191,1],[1192,1],[1193,1],[1194,1],[1195,1],[1196,1],[1197,1],[1198,1],
[1199,1],[1200,1],[1201,1],[1202,1],[1203,1],[1204,1],[1205,1],[1206,1],[1207,1],[1208,1],[1209,1],[1210,1],
[1211,1],[1212,1],[1213,1],[1214,1],[1215,1],[1216,1],[1217,1],[1218,1],[1219,1],[1220,1],[1221,1],[1222,1],
[1223,1],[1224,1],[1225,1],[1226,1],[1227,1],[1228,2],[1230,1],[1231,1],[1232,1],[1233,1],[1234,1],[1235,1],
[1236,1],[1237,1],[1238,1],[1239,1],[1240,1],[1241,1],[1242,1],[1243,1],[1244,1],[1245,2],[1247,1],[1248,1],
[1249,1],[1250,1],[1251,1],[1252,1],[1253,1],[1254,1],[1255,1],[1256,1],[1257,1],[1258,3],[1261,1],[1262,4],
[1266,4],[1270,1],[1271,1],[1272,1],[1273,1],[1274,1],[1275,1],[1276,1],[1277,1],[1278,1],[1279,1],[1280,1],
[1281,1],[1282,1],[1283,1],[1284,1],[1285,1],[1286,1],[1287,1],[1288,1],[1289,1],[1290,2],[1292,1],[1293,1],
[1294,1],[1295,1],[1296,2],[1298,2],[1300,2],[1302,1],[1303,1],[1304,1],[1305,1],[1306,1],[1307,1],[1308,1],
[1309,1],[1310,1],[1311,2],[1313,1],[1314,2],[1316,1],[1317,1],[1318,1],[1319,2],[1321,1],[1322,1],[1323,1],
[1324,1],[1325,1],[1326,2],[1328,1],[1329,1],[1330,1],[1331,2],[1333,1],[1334,1],
];

pub(super) static VARIABLES: [[u32; 2]; 1176] = [
[1335,1],[1336,1],[1337,1],[1338,1],[1339,2],[1341,1],[1342,6],[1348,1],[1349,1],[1350,1],[1351,2],[1353,4],
[1357,3],[1360,1],[1361,2],[1363,1],[1364,1],[1365,1],[1366,1],[1367,1],[1368,1],[1369,1],[1370,1],[1371,1],
[1372,1],[1373,1],[1374,1],[1375,1],[1376,2],[1378,1],[1379,1],[1380,1],[1381,1],[1382,1],[1383,1],[1384,1],
[1385,1],[1386,1],[1387,1],[1388,1],[1389,1],[1390,1],[1391,1],[1392,1],[1393,1],[1394,1],[1395,1],[1396,1],
[1397,1],[1398,1],[1399,1],[1400,1],[1401,1],[1402,1],[1403,1],[1404,1],[1405,1],[1406,1],[1407,1],[1408,1],
[1409,1],[1410,1],[1411,1],[1412,1],[1413,1],[1414,1],[1415,1],[1416,1],[1417,1],[1418,2],[1420,1],[1421,1],
[1422,1],[1423,1],[1424,1],[1425,1],[1426,1],[1427,1],[1428,1],[1429,1],[1430,1],[1431,1],[1432,1],[1433,1],
[1434,1],[1435,1],[1436,1],[1437,1],[1438,1],[1439,1],[1440,2],[1442,1],[1443,1],[1444,1],[1445,1],[1446,1],
[1447,1],[1448,1],[1449,1],[1450,1],[1451,1],[1452,1],[1453,1],[1454,3],[1457,1],[1458,1],[1459,1],[1460,1],
[1461,1],[1462,1],[1463,1],[1464,1],[1465,1],[1466,1],[1467,1],[1468,1],[1469,1],[1470,1],[1471,1],[1472,1],
[1473,1],[1474,4],[1478,1],[1479,1],[1480,1],[1481,1],[1482,1],[1483,1],[1484,1],[1485,1],[1486,1],[1487,2],
[1489,2],[1491,1],[1492,1],[1493,2],[1495,1],[1496,1],[1497,1],[1498,1],[1499,1],[1500,1],[1501,1],[1502,1],
[1503,1],[1504,1],[1505,1],[1506,1],[1507,1],[1508,1],[1509,1],[1510,1],[1511,1],[1512,1],[1513,1],[1514,2],
[1516,1],[1517,1],[1518,1],[1519,1],[1520,1],[1521,1],[1522,1],[1523,1],[1524,1],[1525,1],[1526,1],[1527,1],
[1528,1],[1529,1],[1530,1],[1531,1],[1532,1],[1533,1],[1534,1],[1535,1],[1536,1],[1537,2],[1539,1],[1540,1],
[1541,1],[1542,1],[1543,1],[1544,1],[1545,1],[1546,1],[1547,1],[1548,1],[1549,1],[1550,2],[1552,1],[1553,1],
[1554,2],[1556,1],[1557,1],[1558,1],[1559,1],[1560,1],[1561,1],[1562,1],[1563,2],[1565,1],[1566,2],[1568,1],
[1569,1],[1570,1],[1571,1],[1572,2],[1574,1],[1575,1],[1576,1],[1577,1],[1578,1],[1579,1],[1580,1],[1581,1],
[1582,1],[1583,1],[1584,1],[1585,1],[1586,1],[1587,1],[1588,1],[1589,1],[1590,1],[1591,1],[1592,1],[1593,2],
[1595,1],[1596,1],[1597,1],[1598,1],[1599,1],[1600,1],[1601,1],[1602,1],[1603,1],[1604,1],[1605,1],[1606,1],
[1607,1],[1608,1],[1609,1],[1610,1],[1611,1],[1612,1],[1613,1],[1614,1],[1615,1],[1616,1],[1617,1],[1618,1],
[1619,1],[1620,1],[1621,1],[1622,1],[1623,1],[1624,1],[1625,1],[1626,1],[1627,1],[1628,1],[1629,1],[1630,1],
[1631,1],[1632,1],[1633,1],[1634,1],[1635,1],[1636,1],[1637,1],[1638,1],[1639,1],[1640,1],[1641,1],[1642,1],
[1643,1],[1644,1],[1645,1],[1646,1],[1647,1],[1648,1],[1649,1],[1650,1],[1651,1],[1652,1],[1653,1],[1654,2],
[1656,1],[1657,1],[1658,1],[1659,3],[1662,1],[1663,1],[1664,1],[1665,1],[1666,1],[1667,1],[1668,1],[1669,1],
[1670,1],[1671,1],[1672,1],[1673,1],[1674,1],[1675,1],[1676,2],[1678,1],[1679,1],[1680,1],[1681,1],[1682,1],
[1683,1],[1684,1],[1685,1],[1686,1],[1687,1],[1688,1],[1689,1],[1690,1],[1691,1],[1692,1],[1693,1],[1694,1],
[1695,1],[1696,1],[1697,1],[1698,1],[1699,1],[1700,1],[1701,1],[1702,1],[1703,1],[1704,2],[1706,1],[1707,1],
[1708,4],[1712,1],[1713,1],[1714,1],[1715,1],[1716,1],[1717,1],[1718,1],[1719,2],[1721,1],[1722,3],[1725,1],
[1726,1],[1727,1],[1728,1],[1729,1],[1730,1],[1731,1],[1732,1],[1733,2],[1735,2],[1737,2],[1739,1],[1740,1],
[1741,1],[1742,1],[1743,1],[1744,1],[1745,1],[1746,1],[1747,1],[1748,1],[1749,1],[1750,1],[1751,1],[1752,1],
[1753,1],[1754,1],[1755,1],[1756,1],[1757,3],[1760,1],[1761,1],[1762,1],[1763,1],[1764,4],[1768,1],[1769,1],
[1770,1],[1771,1],[1772,1],[1773,1],[1774,1],[1775,1],[1776,1],[1777,1],[1778,1],[1779,1],[1780,1],[1781,1],
[1782,1],[1783,1],[1784,1],[1785,1],[1786,1],[1787,1],[1788,1],[1789,1],[1790,1],[1791,1],[1792,1],[1793,1],
[1794,1],[1795,1],[1796,1],[1797,1],[1798,1],[1799,1],[1800,1],[1801,1],[1802,1],[1803,1],[1804,1],[1805,1],
[1806,1],[1807,1],[1808,1],[1809,1],[1810,1],[1811,1],[1812,1],[1813,1],[1814,1],[1815,1],[1816,1],[1817,1],
[1818,1],[1819,1],[1820,1],[1821,1],[1822,1],[1823,2],[1825,1],[1826,1],[1827,1],[1828,1],[1829,1],[1830,1],
[1831,1],[1832,3],[1835,1],[1836,1],[1837,1],[1838,1],[1839,1],[1840,1],[1841,1],[1842,1],[1843,1],[1844,1],
[1845,1],[1846,1],[1847,1],[1848,1],[1849,1],[1850,1],[1851,1],[1852,1],[1853,1],[1854,1],[1855,1],[1856,1],
[1857,1],[1858,1],[1859,1],[1860,1],[1861,1],[1862,1],[1863,1],[1864,1],[1865,1],[1866,1],[1867,1],[1868,1],
[1869,1],[1870,1],[1871,1],[1872,1],[1873,1],[1874,1],[1875,1],[1876,1],[1877,1],[1878,1],[1879,1],[1880,1],
[1881,1],[1882,1],[1883,1],[1884,1],[1885,1],[1886,1],[1887,1],[1888,1],[1889,2],[1891,4],[1895,1],[1896,1],
[1897,1],[1898,1],[1899,1],[1900,1],[1901,1],[1902,1],[1903,1],[1904,1],[1905,1],[1906,1],[1907,2],[1909,1],
[1910,2],[1912,1],[1913,1],[1914,1],[1915,1],[1916,1],[1917,1],[1918,1],[1919,1],[1920,1],[1921,1],[1922,1],
[1923,1],[1924,1],[1925,1],[1926,1],[1927,1],[1928,1],[1929,1],[1930,1],[1931,1],[1932,1],[1933,1],[1934,1],
[1935,1],[1936,1],[1937,1],[1938,1],[1939,1],[1940,1],[1941,1],[1942,1],[1943,1],[1944,1],[1945,1],[1946,1],
[1947,1],[1948,1],[1949,1],[1950,1],[1951,1],[1952,1],[1953,1],[1954,1],[1955,1],[1956,1],[1957,1],[1958,1],
[1959,1],[1960,1],[1961,1],[1962,1],[1963,2],[1965,1],[1966,2],[1968,2],[1970,1],[1971,1],[1972,1],[1973,1],
[1974,1],[1975,1],[1976,1],[1977,1],[1978,1],[1979,2],[1981,1],[1982,1],[1983,1],[1984,1],[1985,1],[1986,1],
[1987,1],[1988,1],[1989,1],[1990,1],[1991,1],[1992,1],[1993,1],[1994,1],[1995,2],[1997,1],[1998,1],[1999,1],
[2000,1],[2001,2],[2003,1],[2004,1],[2005,1],[2006,1],[2007,1],[2008,1],[2009,1],[2010,1],[2011,1],[2012,1],
[2013,1],[2014,1],[2015,1],[2016,1],[2017,1],[2018,1],[2019,1],[2020,1],[2021,1],[2022,1],[2023,1],[2024,1],
[2025,1],[2026,1],[2027,1],[2028,1],[2029,1],[2030,2],[2032,2],[2034,1],[2035,2],[2037,1],[2038,1],[2039,2],
[2041,1],[2042,1],[2043,1],[2044,1],[2045,1],[2046,1],[2047,1],[2048,1],[2049,1],[2050,2],[2052,1],[2053,1],
[2054,1],[2055,1],[2056,1],[2057,1],[2058,1],[2059,1],[2060,1],[2061,1],[2062,1],[2063,1],[2064,1],[2065,1],
[2066,1],[2067,1],[2068,1],[2069,2],[2071,1],[2072,2],[2074,1],[2075,1],[2076,1],[2077,1],[2078,1],[2079,1],
[2080,1],[2081,1],[2082,1],[2083,1],[2084,1],[2085,1],[2086,1],[2087,1],[2088,2],[2090,1],[2091,1],[2092,1],
[2093,1],[2094,1],[2095,1],[2096,1],[2097,1],[2098,1],[2099,1],[2100,1],[2101,1],[2102,1],[2103,1],[2104,1],
[2105,1],[2106,1],[2107,1],[2108,1],[2109,1],[2110,1],[2111,1],[2112,1],[2113,1],[2114,1],[2115,1],[2116,1],
[2117,2],[2119,1],[2120,1],[2121,1],[2122,2],[2124,2],[2126,1],[2127,1],[2128,1],[2129,1],[2130,1],[2131,1],
[2132,1],[2133,1],[2134,1],[2135,1],[2136,1],[2137,1],[2138,1],[2139,2],[2141,1],[2142,1],[2143,1],[2144,2],
[2146,2],[2148,1],[2149,1],[2150,1],[2151,1],[2152,1],[2153,1],[2154,1],[2155,1],[2156,1],[2157,1],[2158,1],
[2159,2],[2161,1],[2162,1],[2163,1],[2164,2],[2166,1],[2167,1],[2168,2],[2170,1],[2171,1],[2172,1],[2173,1],
[2174,1],[2175,1],[2176,1],[2177,1],[2178,1],[2179,1],[2180,1],[2181,1],[2182,1],[2183,4],[2187,1],[2188,1],
[2189,1],[2190,2],[2192,1],[2193,2],[2195,1],[2196,1],[2197,1],[2198,1],[2199,1],[2200,1],[2201,1],[2202,1],
[2203,1],[2204,1],[2205,1],[2206,1],[2207,3],[2210,1],[2211,1],[2212,1],[2213,1],[2214,1],[2215,1],[2216,1],
[2217,1],[2218,1],[2219,1],[2220,1],[2221,1],[2222,1],[2223,1],[2224,1],[2225,1],[2226,1],[2227,1],[2228,1],
[2229,1],[2230,1],[2231,1],[2232,1],[2233,1],[2234,1],[2235,1],[2236,1],[2237,1],[2238,1],[2239,1],[2240,1],
[2241,2],[2243,1],[2244,3],[2247,1],[2248,1],[2249,1],[2250,1],[2251,1],[2252,1],[2253,1],[2254,1],[2255,1],
[2256,1],[2257,1],[2258,2],[2260,2],[2262,5],[2267,4],[2271,1],[2272,1],[2273,2],[2275,2],[2277,2],[2279,2],
[2281,1],[2282,1],[2283,1],[2284,1],[2285,1],[2286,1],[2287,1],[2288,1],[2289,1],[2290,1],[2291,1],[2292,1],
[2293,1],[2294,1],[2295,1],[2296,1],[2297,1],[2298,1],[2299,1],[2300,1],[2301,1],[2302,1],[2303,1],[2304,1],
[2305,1],[2306,1],[2307,1],[2308,1],[2309,1],[2310,1],[2311,1],[2312,1],[2313,1],[2314,1],[2315,1],[2316,1],
[2317,1],[2318,1],[2319,1],[2320,1],[2321,1],[2322,1],[2323,1],[2324,1],[2325,1],[2326,2],[2328,1],[2329,1],
[2330,1],[2331,1],[2332,1],[2333,1],[2334,1],[2335,1],[2336,1],[2337,1],[2338,1],[2339,1],[2340,1],[2341,1],
[2342,1],[2343,1],[2344,1],[2345,1],[2346,1],[2347,2],[2349,1],[2350,4],[2354,5],[2359,1],[2360,1],[2361,1],
[2362,1],[2363,1],[2364,2],[2366,2],[2368,1],[2369,1],[2370,1],[2371,1],[2372,1],[2373,1],[2374,1],[2375,1],
[2376,1],[2377,1],[2378,1],[2379,1],[2380,1],[2381,4],[2385,1],[2386,1],[2387,1],[2388,1],[2389,1],[2390,1],
[2391,1],[2392,1],[2393,2],[2395,1],[2396,4],[2400,1],[2401,1],[2402,1],[2403,1],[2404,1],[2405,1],[2406,1],
[2407,2],[2409,1],[2410,1],[2411,2],[2413,2],[2415,1],[2416,1],[2417,1],[2418,1],[2419,1],[2420,1],[2421,1],
[2422,1],[2423,1],[2424,1],[2425,1],[2426,1],[2427,2],[2429,1],[2430,1],[2431,1],[2432,3],[2435,1],[2436,1],
[2437,1],[2438,1],[2439,1],[2440,1],[2441,1],[2442,1],[2443,1],[2444,1],[2445,3],[2448,1],[2449,1],[2450,1],
[2451,1],[2452,1],[2453,1],[2454,1],[2455,1],[2456,1],[2457,1],[2458,1],[2459,1],[2460,1],[2461,1],[2462,1],
[2463,1],[2464,2],[2466,2],[2468,1],[2469,1],[2470,1],[2471,1],[2472,1],[2473,2],[2475,1],[2476,2],[2478,1],
[2479,1],[2480,1],[2481,2],[2483,1],[2484,1],[2485,1],[2486,1],[2487,1],[2488,1],[2489,1],[2490,1],[2491,1],
[2492,1],[2493,2],[2495,1],[2496,1],[2497,1],[2498,1],[2499,1],[2500,1],[2501,1],[2502,1],[2503,1],[2504,1],
[2505,1],[2506,1],[2507,1],[2508,1],[2509,1],[2510,2],[2512,2],[2514,1],[2515,1],[2516,4],[2520,1],[2521,1],
[2522,1],[2523,1],[2524,1],[2525,1],[2526,1],[2527,1],[2528,1],[2529,1],[2530,1],[2531,1],[2532,1],[2533,1],
[2534,1],[2535,1],[2536,1],[2537,1],[2538,1],[2539,1],[2540,1],[2541,1],[2542,1],[2543,1],[2544,1],[2545,1],
[2546,1],[2547,1],[2548,1],[2549,1],[2550,1],[2551,1],[2552,1],[2553,1],[2554,1],[2555,1],[2556,1],[2557,1],
[2558,1],[2559,1],[2560,1],[2561,1],[2562,1],[2563,1],[2564,1],[2565,1],[2566,1],[2567,1],[2568,1],[2569,1],
[2570,1],[2571,1],[2572,1],[2573,1],[2574,1],[2575,1],[2576,2],[2578,1],[2579,1],[2580,1],[2581,1],[2582,1],
[2583,1],[2584,1],[2585,1],[2586,1],[2587,1],[2588,1],[2589,1],[2590,3],[2593,1],[2594,4],[2598,4],[2602,1],
[2603,1],[2604,1],[2605,1],[2606,1],[2607,1],[2608,1],[2609,1],[2610,1],[2611,1],[2612,1],[2613,1],[2614,1],
[2615,1],[2616,1],[2617,1],[2618,1],[2619,1],[2620,1],[2621,1],[2622,2],[2624,1],[2625,1],[2626,1],[2627,1],
[2628,2],[2630,2],[2632,2],[2634,1],[2635,1],[2636,1],[2637,1],[2638,1],[2639,1],[2640,1],[2641,1],[2642,2],
[2644,1],[2645,2],[2647,1],[2648,1],[2649,1],[2650,1],[2651,1],[2652,1],[2653,1],[2654,1],[2655,1],[2656,1],
[2657,1],[2658,1],[2659,1],[2660,1],[2661,1],[2662,2],[2664,1],[2665,1],[2666,1],[2667,1],[2668,1],[2669,1],
];

pub(super) static MEMBERS: [u16; 2670] = [
0,1,2,3,4,5,6,7,12,14,28,593,643,8,9,10,11,18,13,600,15,671,674,16,17,995,19,20,21,22,23,24,25,26,27,29,30,
31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,
67,68,69,70,71,72,73,74,76,75,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,94,92,93,95,96,97,98,99,100,101,
102,103,104,105,106,107,108,109,110,111,123,112,113,114,115,116,117,118,119,120,121,122,124,125,126,127,128,
129,130,131,697,701,132,1106,133,134,135,136,137,138,139,140,141,142,143,961,144,145,146,943,147,148,149,150,
151,152,153,154,159,155,160,567,568,156,157,566,158,161,162,163,164,165,166,938,167,168,169,170,171,172,173,
174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,779,189,190,192,191,193,194,195,196,197,198,1230,
1235,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,
225,226,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,
252,253,254,255,256,257,258,259,260,261,262,263,264,265,266,267,268,269,270,271,272,273,274,275,276,277,278,
279,280,281,282,283,284,285,286,287,288,289,290,291,292,293,294,295,296,297,298,299,300,301,302,303,304,322,
305,306,307,308,309,310,311,312,313,314,315,316,317,318,319,320,321,323,324,988,325,326,1311,327,329,328,330,
331,332,333,334,335,336,337,338,339,340,341,342,343,344,345,346,347,348,349,350,351,352,353,354,355,356,360,
357,358,362,364,359,376,361,363,365,366,367,368,374,369,370,371,372,373,375,377,378,379,380,381,382,396,383,
397,384,986,385,386,387,388,389,390,391,392,393,394,395,398,399,400,401,402,403,404,405,722,723,406,407,408,
409,1221,410,843,1243,1247,411,412,413,414,415,416,417,418,419,420,421,422,423,424,425,426,427,428,429,430,
431,432,433,434,435,436,437,438,439,440,441,442,494,443,444,445,446,447,448,449,450,451,452,453,454,455,456,
457,458,459,460,461,462,463,464,465,466,491,467,468,469,470,471,472,473,474,475,476,477,478,479,480,481,482,
483,484,485,486,487,488,489,490,492,493,495,496,497,498,499,500,501,502,503,504,505,523,506,524,507,525,508,
509,510,511,512,513,514,515,516,517,518,519,520,521,526,522,527,528,529,530,531,532,533,534,835,844,866,535,
536,537,538,539,540,541,542,543,544,545,546,547,588,548,549,550,551,552,553,554,555,556,557,558,559,560,561,
562,563,564,565,569,570,571,572,573,574,575,576,577,578,579,580,581,582,583,584,585,586,587,589,590,591,592,
594,595,596,597,598,599,601,602,603,616,629,604,605,1296,606,607,632,608,633,609,610,611,612,613,614,615,617,
618,1297,619,620,621,622,623,624,625,626,627,628,630,631,634,635,637,636,940,638,639,640,641,642,644,645,646,
647,648,649,650,651,652,654,653,655,656,657,658,659,660,661,662,663,664,665,666,667,668,669,670,672,675,673,
676,677,678,679,680,681,682,1305,683,1330,1331,1333,1334,684,685,686,687,688,689,690,691,692,1300,693,694,
695,696,698,699,700,702,703,704,705,706,707,708,709,710,711,712,733,713,714,734,715,716,717,718,719,720,721,
724,725,726,727,728,729,730,731,732,735,736,737,738,739,740,741,742,743,958,1159,744,745,746,747,748,749,750,
751,752,753,754,755,756,757,758,759,760,761,762,763,776,764,777,765,766,767,768,771,769,770,772,773,774,775,
778,780,781,782,783,784,785,786,787,788,789,790,791,794,792,795,793,796,797,798,799,800,867,871,801,802,803,
804,805,806,807,1302,808,809,810,811,812,813,814,815,1038,816,817,818,819,820,821,822,823,824,825,826,827,
828,860,863,829,831,864,865,830,832,833,834,840,836,837,838,839,841,842,845,846,847,848,849,850,851,852,853,
854,855,856,857,858,859,861,862,868,869,870,872,873,874,875,876,877,878,879,880,881,882,883,884,885,886,887,
888,889,890,891,905,892,893,894,895,896,897,898,899,900,901,902,903,904,906,907,908,982,909,983,910,913,941,
984,985,911,912,916,917,914,915,918,1019,919,923,920,924,921,925,922,926,927,928,929,930,931,932,933,934,935,
936,937,939,942,944,945,946,947,948,949,950,951,952,953,954,955,956,957,959,960,962,963,964,965,966,967,968,
969,970,971,972,973,974,975,976,977,978,979,980,981,987,989,990,991,992,993,994,996,997,998,999,1000,1001,
1003,1002,1004,1005,1006,1007,1008,1009,1010,1011,1012,1013,1014,1015,1016,1017,1018,1021,1020,1179,1022,
1023,1024,1025,1026,1027,1028,1029,1030,1031,1032,1033,1034,1035,1036,1040,1043,1037,1039,1041,1042,1044,
1045,1046,1047,1048,1049,1050,1051,1055,1056,1057,1052,1053,1054,1058,1059,1060,1061,1062,1064,1063,1065,
1066,1068,1067,1069,1070,1160,1071,1072,1073,1074,1075,1076,1077,1078,1079,1080,1081,1082,1097,1083,1084,
1085,1086,1087,1088,1089,1090,1091,1092,1093,1094,1095,1096,1098,1099,1100,1140,1142,1101,1102,1103,1104,
1105,1107,1108,1109,1110,1111,1112,1113,1114,1115,1116,1117,1119,1118,1120,1121,1122,1123,1124,1125,1126,
1135,1127,1128,1129,1130,1131,1132,1133,1134,1136,1137,1138,1139,1141,1143,1144,1145,1146,1147,1148,1149,
1150,1151,1152,1153,1154,1155,1156,1157,1158,1161,1162,1163,1164,1165,1167,1166,1168,1169,1170,1171,1172,
1175,1176,1173,1174,1177,1178,1180,1181,1182,1183,1184,1185,1186,1187,1188,1189,1190,1191,1192,1193,1194,
1195,1196,1197,1198,1199,1200,1201,1202,1203,1204,1205,1206,1207,1208,1209,1210,1211,1212,1213,1214,1215,
1216,1217,1218,1219,1220,1222,1223,1224,1225,1226,1227,1228,1229,1231,1232,1240,1233,1234,1236,1237,1238,
1239,1241,1242,1244,1245,1246,1248,1249,1250,1251,1252,1254,1259,1261,1253,1255,1260,1262,1256,1257,1258,
1263,1264,1265,1266,1267,1268,1269,1270,1271,1272,1273,1274,1275,1276,1277,1278,1279,1280,1281,1282,1283,
1284,1285,1286,1289,1287,1290,1288,1291,1292,1293,1294,1295,1298,1299,1301,1303,1304,1306,1307,1308,1309,
1310,1312,1313,1314,1315,1316,1317,1318,1319,1320,1321,1322,1323,1324,1325,1326,1327,1329,1328,1332,0,1,2,3,
4,5,6,7,12,14,28,593,643,8,9,10,11,18,13,600,729,730,15,671,674,16,17,995,19,20,21,22,23,24,25,26,27,29,30,
31,32,33,241,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,
66,67,68,69,70,71,72,73,74,76,75,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,
101,102,103,104,105,106,107,108,109,110,111,123,112,113,114,115,116,117,118,119,120,121,122,124,125,126,127,
128,129,130,131,697,701,132,133,134,135,136,137,138,139,140,141,142,143,961,144,145,146,943,147,148,149,150,
151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,938,167,168,169,170,171,172,173,174,175,176,
177,178,179,180,181,182,183,184,185,186,187,188,779,189,190,191,192,193,194,195,196,197,198,199,200,201,202,
203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,225,226,227,228,229,
230,231,232,233,234,235,236,237,238,239,240,242,243,244,1293,245,246,247,248,249,250,251,252,253,254,255,256,
257,258,259,260,261,262,263,264,265,266,267,268,269,270,271,272,273,274,275,276,277,278,279,280,281,282,283,
284,285,286,287,288,289,290,291,292,293,294,295,296,297,298,299,300,301,302,303,304,322,305,306,307,308,309,
310,311,312,313,314,315,316,317,318,319,320,321,323,324,325,326,1311,327,328,329,330,331,332,333,334,335,336,
337,338,339,340,341,342,343,344,345,346,347,348,349,350,351,352,353,354,355,356,357,358,362,364,359,360,361,
363,365,366,367,368,374,369,370,371,372,373,375,376,377,378,379,380,381,382,396,383,397,384,986,385,386,387,
388,389,390,391,392,393,394,395,398,399,400,401,402,403,404,405,722,723,406,407,408,409,410,843,1243,1247,
411,412,413,414,415,416,417,418,419,420,421,422,423,424,425,426,427,428,429,430,431,432,433,434,435,436,437,
438,439,440,441,442,443,444,445,446,447,448,449,450,451,452,453,454,455,456,457,458,459,460,461,462,463,464,
465,466,491,467,468,469,470,471,472,473,474,475,476,477,478,479,480,481,482,483,484,485,486,487,488,489,490,
492,493,494,495,496,497,498,499,500,501,502,503,504,505,506,507,508,509,510,511,512,513,514,515,516,517,518,
519,520,521,522,523,524,525,526,527,528,529,530,531,532,533,534,835,844,866,535,536,537,538,539,540,541,542,
543,544,545,546,547,588,548,549,550,551,552,553,554,555,556,557,558,559,560,561,562,563,564,565,566,567,568,
569,570,571,572,573,574,575,576,577,578,579,580,581,582,583,584,585,586,587,589,590,591,592,594,595,596,597,
598,599,601,602,603,604,605,1296,606,607,632,608,633,609,610,611,612,613,614,615,616,617,618,1297,619,620,
621,622,623,624,625,626,627,628,629,630,631,634,635,637,636,638,639,640,641,642,644,645,646,647,648,649,650,
651,652,653,654,655,656,657,658,659,660,661,662,663,664,665,666,667,668,669,670,672,675,673,676,677,678,679,
680,681,682,1305,683,684,685,686,687,688,689,690,691,692,1300,693,694,695,696,698,699,700,702,703,704,705,
706,707,708,709,710,711,712,733,713,714,734,715,716,717,718,719,720,721,724,725,726,727,728,731,732,735,736,
737,738,739,740,741,742,743,744,745,746,747,748,749,750,751,752,753,754,755,756,757,758,759,760,761,762,763,
764,777,765,766,767,768,771,769,770,772,773,774,775,776,778,780,781,782,783,784,785,786,787,788,789,790,791,
792,795,793,796,794,797,798,799,800,801,802,803,804,805,806,807,1302,808,809,810,811,812,813,814,815,1038,
816,817,818,819,820,821,822,823,824,825,826,827,828,829,831,864,865,830,832,833,834,840,836,837,838,839,841,
842,845,846,847,848,849,850,851,852,853,854,855,856,857,858,859,860,861,862,863,867,868,869,870,871,872,873,
874,875,876,877,878,879,880,881,882,883,884,885,886,887,888,889,890,891,905,892,893,894,895,896,897,898,899,
900,901,902,903,904,906,907,908,982,909,983,910,913,941,984,985,911,912,916,917,914,915,918,1019,919,923,920,
924,921,925,922,926,927,928,929,930,931,932,933,934,935,936,937,939,940,942,944,945,946,947,948,949,950,951,
952,953,954,955,956,957,958,959,960,962,963,964,965,966,967,968,969,970,971,972,973,974,975,976,977,978,979,
980,981,987,988,989,990,991,992,993,994,996,997,998,999,1000,1001,1003,1002,1004,1005,1006,1007,1008,1009,
1010,1011,1012,1013,1014,1015,1016,1017,1018,1021,1020,1179,1022,1023,1024,1025,1026,1027,1028,1029,1030,
1031,1032,1033,1034,1035,1036,1040,1043,1037,1039,1041,1042,1044,1045,1046,1047,1048,1049,1050,1051,1055,
1056,1057,1052,1053,1054,1058,1059,1060,1061,1062,1064,1063,1065,1066,1068,1067,1069,1070,1071,1072,1073,
1074,1075,1076,1077,1078,1079,1080,1081,1082,1097,1083,1084,1085,1086,1087,1088,1089,1090,1091,1092,1093,
1094,1095,1096,1098,1099,1100,1140,1142,1101,1102,1103,1104,1105,1106,1107,1108,1109,1110,1111,1112,1113,
1114,1115,1116,1117,1119,1118,1120,1121,1122,1123,1124,1125,1126,1135,1127,1128,1129,1130,1131,1132,1133,
1134,1136,1137,1138,1139,1141,1143,1144,1145,1146,1147,1148,1149,1150,1151,1152,1153,1154,1155,1156,1157,
1158,1159,1160,1161,1162,1163,1164,1165,1167,1166,1168,1169,1170,1171,1172,1175,1176,1173,1174,1177,1178,
1180,1181,1182,1183,1184,1185,1186,1187,1188,1189,1190,1191,1192,1193,1194,1195,1196,1197,1198,1199,1200,
1201,1202,1203,1204,1205,1206,1207,1208,1209,1210,1211,1212,1213,1214,1215,1216,1217,1218,1219,1220,1221,
1222,1223,1224,1225,1226,1227,1228,1229,1230,1231,1232,1240,1233,1234,1235,1236,1237,1238,1239,1241,1242,
1244,1245,1246,1248,1249,1250,1251,1252,1254,1259,1261,1253,1255,1260,1262,1256,1257,1258,1263,1264,1265,
1266,1267,1268,1269,1270,1271,1272,1273,1274,1275,1276,1277,1278,1279,1280,1281,1282,1283,1284,1285,1286,
1289,1287,1290,1288,1291,1292,1294,1295,1298,1299,1301,1303,1304,1306,1307,1308,1309,1310,1312,1313,1314,
1315,1316,1317,1318,1319,1320,1321,1322,1323,1324,1325,1326,1327,1329,1328,1330,1331,1332,1333,1334,
];

pub(super) static LISTS: [[u32; 2]; 72] = [
[19028,25],[19368,7],[19375,6],[19381,19],[19400,19],[20032,9],[20538,9],[21609,9],[19368,7],[19375,6],
[21779,14],[21793,20],[20538,9],[22899,22],[23307,13],[26079,10],[27601,31],[27601,31],[27650,25],[27744,10],
[20538,9],[27840,14],[28127,6],[28133,5],[0,0],[28138,9],[28495,7],[28133,5],[28502,6],[28508,17],[28495,7],
[28133,5],[28620,10],[28508,17],[19368,7],[29029,5],[29034,4],[29038,8],[19368,7],[29029,5],[29034,4],
[29448,8],[19368,7],[19375,6],[21779,14],[29456,17],[19368,7],[29029,5],[29448,8],[29038,8],[30142,6],
[29029,5],[29034,4],[29448,8],[30295,11],[30662,19],[31720,36],[32011,6],[32017,8],[32025,23],[31989,22],
[32440,6],[21609,9],[19028,25],[21609,9],[33907,23],[21609,9],[34219,28],[35675,9],[36226,11],[37920,9],
[38003,10],
];

pub(super) static TEXT: &str = concat!(
"abstract-socketadd-cache-itemadd-gidadd-headerafter-request-callafter-request-hookalarmalarm-backlogalar",
"m-cheapalarm-fdalarm-freqalarm-listalarm-listen-queuealarm-logalarm-lqalarm-metricalarm-msg-sizealarm-se",
"gfaultalarms-listallowed-modifiersasyncasyncioattach-control-daemonattach-daemonattach-daemon2auto-procn",
"ameauto-weightautoloadbacklog-alarmbacktrace-depthbinary-append-databinary-pathbinshblacklistbody-read-w",
"arningbrutal-reload-on-fdbuffer-sizebuild-plugincachecache-blocksizecache-expire-freqcache-no-expirecach",
"e-report-freed-itemscache-storecache-store-synccache-synccache-udp-nodecache-udp-servercache-use-last-mo",
"difiedcache2call-as-emperorcall-as-emperor1call-as-emperor2call-as-emperor4call-as-rootcall-as-usercall-",
"as-user-atexitcall-as-vassalcall-as-vassal1call-as-vassal3call-asapcall-in-jailcall-post-appcall-post-ja",
"ilcall-pre-appcall-pre-jailcallablecapcarboncarbon-freqcarbon-hostname-dotscarbon-idcarbon-idle-avgcarbo",
"n-max-retrycarbon-name-resolvecarbon-no-workerscarbon-resolve-namescarbon-retry-delaycarbon-rootcarbon-t",
"imeoutcarbon-use-metricscatch-exceptionscflagscgicgi-allowed-extcgi-async-max-attemptscgi-buffer-sizecgi",
"-close-stdin-on-eofcgi-do-not-kill-on-errorcgi-dontresolvecgi-from-docrootcgi-helpercgi-indexcgi-loadlib",
"cgi-map-helpercgi-modecgi-optimizecgi-optimizedcgi-path-infocgi-safecgi-timeoutcgi-unsetcgroupcgroup-dir",
"-modecgroup-optchdirchdir2cheapcheapercheaper-algocheaper-algo-listcheaper-algos-listcheaper-busyness-ba",
"cklog-alertcheaper-busyness-backlog-multipliercheaper-busyness-backlog-nonzerocheaper-busyness-backlog-s",
"tepcheaper-busyness-maxcheaper-busyness-mincheaper-busyness-multipliercheaper-busyness-penaltycheaper-bu",
"syness-verbosecheaper-idlecheaper-initialcheaper-listcheaper-overloadcheaper-rss-limit-hardcheaper-rss-l",
"imit-softcheaper-stepcheck-cachecheck-intervalcheck-mountcheck-mountpointcheck-staticcheck-static-docroo",
"tchmodchmod-socketchown-socketchrootchunked-input-limitchunked-input-timeoutclockclock-listclocks-listcl",
"ojure-loadclose-on-execclose-on-exec2collect-headercommand-modeconfigconfig-pyconnect-and-readcoroaecpu-",
"affinitycroncron-curlcron-curl-legioncron-harakiricron-legioncron2curl-croncurl-cron-legiondaemonizedaem",
"onize2daemons-honour-stdindeclare-optiondeclare-option2del-headerdie-on-idledie-on-no-workersdie-on-term",
"disable-async-warn-on-queue-fulldisable-loggingdisable-sendfiledisable-write-exceptiondlopendot-hdrop-af",
"ter-appsdrop-after-initdumbloop-codedumbloop-functiondumbloop-modifier1dump-optionsdynamic-appsearly-emp",
"erorearly-envdirearly-perlearly-perl-execearly-phpearly-php-sapi-nameearly-psgiearly-pyimportearly-pytho",
"nearly-python-importearly-python-pathearly-pythonpathelseemperoremperor-broodlordemperor-capemperor-chdi",
"r-attremperor-collect-attremperor-collect-attributeemperor-command-socketemperor-curse-toleranceemperor-",
"extra-extemperor-extra-extensionemperor-fork-server-attremperor-freqemperor-graceful-shutdownemperor-mag",
"ic-execemperor-max-throttleemperor-no-blacklistemperor-nofollowemperor-on-demand-diremperor-on-demand-di",
"rectoryemperor-on-demand-execemperor-on-demand-extemperor-on-demand-extensionemperor-pidfileemperor-proc",
"nameemperor-proxy-socketemperor-required-heartbeatemperor-statsemperor-stats-serveremperor-subreaperempe",
"ror-throttleemperor-trigger-socketemperor-tyrantemperor-tyrant-initgroupsemperor-tyrant-nofollowemperor-",
"use-cloneemperor-use-fork-serveremperor-wait-for-commandemperor-wait-for-command-ignoreemperor-wrapperem",
"peror-wrapper-attremperor-wrapper-fallbackemperor-wrapper-overrideenable-metricsenable-proxy-protocolena",
"ble-threadsend-blacklistend-forend-ifend-whitelistendforendifenvenvdirerror-page-403error-page-404error-",
"page-500error-routeerror-route-hosterror-route-iferror-route-if-noterror-route-labelerror-route-qserror-",
"route-referererror-route-remote-addrerror-route-remote-usererror-route-runerror-route-statuserror-route-",
"urierror-route-user-agentevalevil-reload-on-asevil-reload-on-rssexception-handlerexec-as-emperorexec-as-",
"rootexec-as-userexec-as-user-atexitexec-as-vassalexec-asapexec-in-jailexec-post-appexec-post-jailexec-pr",
"e-appexec-pre-jailexitexit-on-reloadextractfallback-configfarmfastcgi-modifier1fastcgi-modifier2fastcgi-",
"nph-socketfastcgi-socketfastrouterfastrouter-buffer-sizefastrouter-cheapfastrouter-defer-connect-timeout",
"fastrouter-emperor-socketfastrouter-eventsfastrouter-fallbackfastrouter-fallback-on-no-keyfastrouter-for",
"ce-keyfastrouter-gidfastrouter-gracetimefastrouter-harakirifastrouter-max-retriesfastrouter-post-bufferi",
"ngfastrouter-post-buffering-dirfastrouter-processesfastrouter-quietfastrouter-resubscribefastrouter-resu",
"bscribe-bindfastrouter-ssfastrouter-statsfastrouter-stats-serverfastrouter-subscription-fallback-keyfast",
"router-subscription-serverfastrouter-subscription-slotfastrouter-timeoutfastrouter-tofastrouter-uidfastr",
"outer-use-basefastrouter-use-cachefastrouter-use-code-stringfastrouter-use-patternfastrouter-use-socketf",
"astrouter-workersfastrouter-zergfd-safefiberfilefile-serve-modefile-writefileserve-modefinal-routefinal-",
"route-hostfinal-route-iffinal-route-if-notfinal-route-labelfinal-route-qsfinal-route-refererfinal-route-",
"remote-addrfinal-route-remote-userfinal-route-runfinal-route-statusfinal-route-urifinal-route-user-agent",
"flockflock-waitflock-wait2flock2forfor-globfor-readlinefor-timesforce-cwdforce-gatewayfork-serverfork-so",
"cketforkbomb-delayforkpty-routerforkpty-router-cmdforkpty-router-commandforkpty-urouterforkptyrouterfork",
"ptyrouter-cheapforkptyrouter-cmdforkptyrouter-colsforkptyrouter-commandforkptyrouter-eventsforkptyrouter",
"-fallbackforkptyrouter-harakiriforkptyrouter-processesforkptyrouter-rowsforkptyrouter-ssforkptyrouter-st",
"atsforkptyrouter-stats-serverforkptyrouter-timeoutforkptyrouter-workersforkptyrouter-zergforkptyurouterf",
"reebindfs-brutal-reloadfs-reloadfs-signalftokgccgo-argsgccgo-loadgemsetgeoip-citygeoip-countrygeoip-use-",
"diskgetgeventgevent-early-monkey-patchgevent-monkey-patchgevent-wait-for-hubgidglusterfs-mountglusterfs-",
"timeoutgo-argsgo-loadgoroutinesgreenletgridfs-debuggridfs-mountharakiriharakiri-graceful-signalharakiri-",
"graceful-timeoutharakiri-no-arhharakiri-queue-thresholdharakiri-verboseheartbeathelphomehonour-rangehono",
"ur-stdinhook-acceptinghook-accepting-oncehook-accepting1hook-accepting1-oncehook-as-emperorhook-as-emper",
"or-before-vassalhook-as-emperor-setnshook-as-gatewayhook-as-mulehook-as-on-config-vassalhook-as-on-deman",
"d-vassalhook-as-roothook-as-userhook-as-user-atexithook-as-vassalhook-as-vassal-before-drophook-asaphook",
"-emperor-losthook-emperor-reloadhook-emperor-starthook-emperor-stophook-in-jailhook-master-starthook-pos",
"t-apphook-post-forkhook-post-jailhook-pre-apphook-pre-jailhook-touchhttphttp-auto-chunkedhttp-auto-gziph",
"ttp-backend-httphttp-buffer-sizehttp-cheaphttp-chunked-inputhttp-connect-timeouthttp-enable-proxy-protoc",
"olhttp-eventshttp-fallbackhttp-gidhttp-gracetimehttp-harakirihttp-headers-timeouthttp-keepalivehttp-mana",
"ge-expecthttp-manage-rtsphttp-manage-sourcehttp-modifier1http-modifier2http-path-info-no-decode-slashesh",
"ttp-post-bufferinghttp-post-buffering-dirhttp-processeshttp-quiethttp-raw-bodyhttp-resubscribehttp-serve",
"r-name-as-http-hosthttp-sockethttp-socket-modifier1http-socket-modifier2http-sshttp-statshttp-stats-serv",
"erhttp-stud-prefixhttp-subscription-fallback-keyhttp-subscription-serverhttp-timeouthttp-tohttp-to-https",
"http-uidhttp-use-basehttp-use-cachehttp-use-code-stringhttp-use-patternhttp-use-sockethttp-varhttp-webso",
"cketshttp-workershttp-zerghttp11-sockethttprouterhttpshttps-export-certhttps-session-contexthttps-socket",
"https-socket-modifier1https-socket-modifier2https2idleienvif-dirif-directoryif-envif-existsif-fileif-hos",
"tnameif-hostname-matchif-not-dirif-not-envif-not-existsif-not-fileif-not-hostnameif-not-hostname-matchif",
"-not-optif-not-pluginif-not-reloadif-optif-pluginif-reloadifdirifenvifexistsifpluginignore-script-nameig",
"nore-sigpipeignore-write-errorsimmediate-gidimmediate-uidimperial-monitor-listimperial-monitors-listimpo",
"rtincludeinheritiniini-pasteini-paste-loggedinject-afterinject-beforeiprintjailjail-attachjail-ip4jail-i",
"p6jail2jailedjid-filejidfilejsjsonjvm-classjvm-classpathjvm-main-classjvm-optjwsgiksmlazylazy-appsldapld",
"ap-schemaldap-schema-ldiflegionlegion-attach-daemonlegion-cronlegion-cron-curllegion-curl-cronlegion-dea",
"thlegion-death-on-lord-errorlegion-freqlegion-joinlegion-lordlegion-mcastlegion-nodelegion-node-joinedle",
"gion-node-leftlegion-quorumlegion-scrolllegion-scroll-list-max-sizelegion-scroll-max-sizelegion-setupleg",
"ion-skew-tolerancelegion-smart-attach-daemonlegion-smart-attach-daemon2legion-tolerancelegion-unlordlibj",
"aillimit-aslimit-nproclimit-postlistenlisten-queue-alarmload-file-in-cacheload-file-in-cache-gziplock-en",
"ginelockslog-4xxlog-5xxlog-alarmlog-backupnamelog-biglog-datelog-drainlog-encoderlog-filterlog-formatlog",
"-format-strftimelog-ioerrorlog-masterlog-master-bufsizelog-master-req-streamlog-master-streamlog-maxsize",
"log-microslog-prefixlog-reopenlog-req-encoderlog-req-routelog-routelog-sendfilelog-slowlog-socketlog-sys",
"loglog-truncatelog-x-forwarded-forlog-zerolog-zeromqlogdatelogfile-chmodlogfile-chownlogformatlogformat-",
"strftimeloggerlogger-listlogger-reqloggers-listlogtologto2looploop-listloops-listlq-alarmlualua-gc-freql",
"ua-gc-fulllua-loadlua-postfork-mulelua-postfork-spoolerlua-postfork-workerlua-postloadlua-shelllua-shell",
"-oneshotluashellluashell-oneshotmanage-script-namemap-socketmastermaster-as-rootmaster-fifomax-appsmax-f",
"dmax-requestsmax-requests-deltamax-varsmax-worker-lifetimemax-worker-lifetime-deltamem-collector-freqmem",
"ory-reportmetricmetric-alarmmetric-dirmetric-dir-restoremetric-thresholdmetrics-dirmetrics-dir-restoreme",
"trics-no-coresmime-filemimefilemin-worker-lifetimemodemodulemongrel2mono-appmono-assemblymono-configmono",
"-execmono-gc-freqmono-indexmono-keymono-versionmountmount-as-emperormount-as-rootmount-as-vassalmount-as",
"apmount-checkmount-in-jailmount-post-jailmount-pre-jailmountpoint-checkmulemule-harakirimule-msg-recv-si",
"zemule-msg-sizemule-reload-mercymulesmulticastmulticast-loopmulticast-ttlnagiosnamespacenamespace-keep-m",
"ountnamespace-netneed-appneed-pluginneed-pluginsnever-swapno-default-appno-defer-acceptno-fd-passingno-h",
"arakiri-after-req-hookno-harakiri-arhno-initgroupsno-orphansno-serverno-siteno-threads-waitnot-alarm-log",
"not-log-alarmnotfound-lognotify-socketnsns-netoffload-threadoffload-threadsoptimizepampam-userpastepaste",
"-loggerpaste-namepausepcre-jitpecanperl-argperl-argsperl-auto-reloadperl-auto-reload-ignoreperl-execperl",
"-exec-post-forkperl-local-libperl-no-die-catchperl-no-plackperl-versionpersistent-ipcsemphp-allowed-docr",
"ootphp-allowed-extphp-allowed-scriptphp-appphp-app-bypassphp-app-qsphp-configphp-config-appendphp-consta",
"ntphp-docrootphp-dump-configphp-exec-afterphp-exec-beforephp-exec-beginphp-exec-endphp-fallbackphp-fallb",
"ack-qsphp-fallback2php-indexphp-iniphp-ini-appendphp-mountphp-sapi-namephp-server-softwarephp-setphp-var",
"pidfilepidfile2pingping-timeoutpivot-rootpivot_rootplshellplshell-oneshotpluginplugin-dirplugin-listplug",
"insplugins-dirplugins-listpost-bufferingpost-buffering-bufsizepost-pymodule-aliasppprintprint-symprint-s",
"ymbolprioprivileged-binary-patchprivileged-binary-patch-argprocessesprocnameprocname-appendprocname-mast",
"erprocname-prefixprocname-prefix-spacedprofilerpropagate-touchprotocolpsgipsgi-enable-psgix-iopty-connec",
"tpty-execpty-inputpty-logpty-no-isigpty-socketpty-uconnectpull-headerpumppuwsgi-socketpypy-auto-reloadpy",
"-auto-reload-ignorepy-autoreloadpy-call-osafterforkpy-call-uwsgi-fork-hookspy-executablepy-importpy-mast",
"er-check-signalspy-program-namepy-programnamepy-sharedareapy-sys-executablepy-tracebackerpyargvpyhomepyi",
"mportpymodule-aliaspypy-evalpypy-eval-post-forkpypy-execpypy-exec-post-forkpypy-homepypy-ini-pastepypy-l",
"ibpypy-pastepypy-pppypy-python-pathpypy-pythonpathpypy-setuppypy-wsgipypy-wsgi-filepyrunpyshellpyshell-o",
"neshotpythonpython-auto-reloadpython-autoreloadpython-importpython-pathpython-rawpython-versionpython-wo",
"rker-overridepythonpathqueuequeue-blocksizequeue-storequeue-store-syncrackrados-mountrados-timeoutrailsr",
"aw-modifier1raw-modifier2raw-socketrawrouterrawrouter-buffer-sizerawrouter-cheaprawrouter-eventsrawroute",
"r-fallbackrawrouter-gracetimerawrouter-harakirirawrouter-max-retriesrawrouter-processesrawrouter-quietra",
"wrouter-ssrawrouter-statsrawrouter-stats-serverrawrouter-subscription-serverrawrouter-subscription-slotr",
"awrouter-timeoutrawrouter-torawrouter-use-baserawrouter-use-cacherawrouter-use-code-stringrawrouter-use-",
"patternrawrouter-use-socketrawrouter-workersrawrouter-xclientrawrouter-zergrb-gc-freqrb-librb-requirerb-",
"threadrb-threadsrbrequirerbshellrbshell-oneshotrbthreadrbthreadsrbtimerre-forkre-fork-as-rootre-fork-pos",
"t-jailreaperreforkrefork-as-rootrefork-post-jailreloadreload-mercyreload-on-asreload-on-exceptionreload-",
"on-exception-reprreload-on-exception-typereload-on-exception-valuereload-on-fdreload-on-pssreload-on-rss",
"reload-on-ussreload-os-envrem-headerremap-modifierreq-loggerrequireresolveresponse-header-collectrespons",
"e-headers-limitresponse-routeresponse-route-hostresponse-route-ifresponse-route-if-notresponse-route-lab",
"elresponse-route-qsresponse-route-refererresponse-route-remote-addrresponse-route-remote-userresponse-ro",
"ute-runresponse-route-statusresponse-route-uriresponse-route-user-agentresumereuse-portring-appring-load",
"routeroute-hostroute-ifroute-if-notroute-labelroute-qsroute-refererroute-remote-addrroute-remote-userrou",
"te-runroute-uriroute-user-agentrouter-listrouters-listrpc-maxrrdtoolrrdtool-freqrrdtool-librsyslog-packe",
"t-sizersyslog-split-messagesruby-gc-freqruby-libruby-requirerubyrequirervmrvm-pathsafe-fdsafe-pidfilesaf",
"e-pidfile2scgi-modifier1scgi-modifier2scgi-nph-socketscgi-socketsegfault-alarmsetset-phset-placeholderse",
"tnssetns-preopensetns-skipsetns-socketsetns-socket-skipshared-importshared-py-importshared-pyimportshare",
"d-python-importshared-rb-requireshared-rbrequireshared-requireshared-ruby-requireshared-rubyrequireshare",
"d-socketsharedareashow-configshutdown-socketssignalsignal-bufsizesignal-rbtimersignal-timersignals-bufsi",
"zesingle-interpreterskip-atexitskip-atexit-teardownskip-zerosmart-attach-daemonsmart-attach-daemon2snisn",
"i-dirsni-dir-cipherssni-regexpsnmpsnmp-communityso-keepaliveso-send-timeoutso-write-timeoutsocketsocket-",
"protocolsocket-rcvbufsocket-send-timeoutsocket-sndbufsocket-timeoutsocket-write-timeoutspoolerspooler-ch",
"dirspooler-cheapspooler-externalspooler-freqspooler-frequencyspooler-harakirispooler-importspooler-max-t",
"asksspooler-orderedspooler-processesspooler-py-importspooler-pyimportspooler-python-importspooler-quiets",
"pooler-signal-as-tasksqlitesqlite3ssl-enable-sslv3ssl-enable-tlsv1ssl-enable3ssl-optionssl-session-timeo",
"utssl-session-use-cachessl-sessions-timeoutssl-sessions-use-cachessl-socketssl-tmp-dirssl-verbosessl-ver",
"ify-depthsslroutersslrouter-buffer-sizesslrouter-cheapsslrouter-eventssslrouter-fallbacksslrouter-gracet",
"imesslrouter-harakirisslrouter-max-retriessslrouter-processessslrouter-quietsslrouter-session-contextssl",
"router-snisslrouter-sssslrouter-statssslrouter-stats-serversslrouter-subscription-serversslrouter-timeou",
"tsslrouter-tosslrouter-use-basesslrouter-use-cachesslrouter-use-code-stringsslrouter-use-patternsslroute",
"r-use-socketsslrouter-workerssslrouter-zergsslrouter2ststacklessstart-unsubscribedstart_response-nodelay",
"static-cache-pathsstatic-cache-paths-namestatic-checkstatic-expiresstatic-expires-mtimestatic-expires-pa",
"th-infostatic-expires-path-info-mtimestatic-expires-typestatic-expires-type-mtimestatic-expires-uristati",
"c-expires-uri-mtimestatic-gzipstatic-gzip-allstatic-gzip-dirstatic-gzip-extstatic-gzip-prefixstatic-gzip",
"-suffixstatic-indexstatic-mapstatic-map2static-safestatic-skip-extstatsstats-httpstats-minstats-minified",
"stats-no-coresstats-no-metricsstats-pushstats-pusher-default-freqstats-pushers-default-freqstats-servers",
"tatsd-all-gaugesstatsd-no-workersstopstrictsubscribesubscribe-freqsubscribe-tosubscribe-with-modifier1su",
"bscribe2subscription-algosubscription-clear-on-shutdownsubscription-dotsplitsubscription-mountpointsubsc",
"ription-mountpointssubscription-notify-socketsubscription-tolerancesubscription-tolerance-inactivesubscr",
"iption-vassal-requiredsubscriptions-credentials-checksubscriptions-sign-checksubscriptions-sign-check-to",
"lerancesubscriptions-sign-skip-uidsubscriptions-use-credentialssuspendsuwsgi-socketsymcallsymcall-post-f",
"orksymcall-register-rpcsymcall-use-nexttcp-fast-opentcp-fast-open-clienttcp-fastopentcp-fastopen-clientt",
"cp-nodelaytestthread-stack-sizethread-stacksizethreaded-loggerthreadsthreads-stack-sizethreads-stacksize",
"thunder-lockthunder-lock-watchdogtimertornadotouch-chain-reloadtouch-exectouch-logreopentouch-logrotatet",
"ouch-mules-reloadtouch-reloadtouch-signaltouch-spoolers-reloadtouch-workers-reloadtuntap-devicetuntap-de",
"vice-ruletuntap-routertuntap-router-firewall-intuntap-router-firewall-outtuntap-router-routetuntap-route",
"r-statstuntap-use-credentialsudpugreenugreen-stacksizeuidumaskumount-as-emperorumount-as-rootumount-as-v",
"assalumount-asapumount-in-jailumount-post-jailumount-pre-jailundeferred-shared-socketunenvunique-cronuni",
"que-cron-legionunique-legion-cronunprivileged-binary-patchunprivileged-binary-patch-argunshareunshare2un",
"subscribe-on-graceful-reloadupload-progressusageuse-abortuwsgi-socketv8-gc-freqv8-jsgiv8-loadv8-module-p",
"athv8-preemptivevacuumvassal-capvassal-fork-basevassal-setvassal-sosvassal-sos-backlogvassals-capvassals",
"-includevassals-include-beforevassals-inheritvassals-inherit-beforevassals-setvassals-start-hookvassals-",
"stop-hookvenvversionvhostvhost-hostvirtualenvwait-for-dirwait-for-filewait-for-fswait-for-fs-timeoutwait",
"-for-ifacewait-for-iface-timeoutwait-for-interfacewait-for-interface-timeoutwait-for-mountpointwait-for-",
"socketwait-for-socket-timeoutwait-ifacewait-iface-timeoutwait-interfacewait-interface-timeoutweb3webdav-",
"add-collection-propwebdav-add-collection-prop-compwebdav-add-collection-prop-hrefwebdav-add-object-propw",
"ebdav-add-object-prop-compwebdav-add-object-prop-hrefwebdav-add-optionwebdav-add-propwebdav-add-prop-com",
"pwebdav-add-prop-hrefwebdav-add-rtype-collection-propwebdav-add-rtype-object-propwebdav-add-rtype-propwe",
"bdav-class-directorywebdav-csswebdav-divwebdav-javascriptwebdav-jswebdav-lock-cachewebdav-mountwebdav-pr",
"incipal-basewebdav-skip-propwebsocket-max-sizewebsocket-ping-freqwebsocket-pong-tolerancewebsockets-max-",
"sizewebsockets-ping-freqwebsockets-pong-toleranceweightwhitelistworker-execworker-exec2worker-log-encode",
"rworker-log-req-encoderworker-loggerworker-logger-reqworker-mountworker-reload-mercyworkerswrite-errors-",
"exception-onlywrite-errors-tolerancewsgiwsgi-accept-bufferwsgi-accept-bufferswsgi-disable-file-wrapperws",
"gi-env-behaviorwsgi-env-behaviourwsgi-filewsgi-litewsgi-manage-chunked-inputwsgi-strictxmlxmlconfigxslt-",
"content-typexslt-docrootxslt-extxslt-stylesheetxslt-varyamlymlzabbix-templatezergzerg-fallbackzerg-poolz",
"erg-serverzergpoolzeromqzeromq-socketzeuszmqzmq-socket0core&uwsgi.abstract_socket&uwsgi.add_cache_item&u",
"wsgi.additional_gids&uwsgi.additional_headers&uwsgi.after_request_hooks&uwsgi.alarm_list&uwsgi.alarm_bac",
"klog&uwsgi.alarm_cheap&uwsgi.alarm_fd_list3&uwsgi.alarm_freq&uwsgi.alarms_list&uwsgi.alarm_logs_listUWSG",
"I_PCRE || UWSGI_PCRE2&uwsgi.metrics_threshold8192&uwsgi.alarm_msg_size&uwsgi.alarm_segfault&uwsgi.allowe",
"d_modifiers1&uwsgi.asyncNULL&uwsgi.auto_procname&uwsgi.auto_weight&uwsgi.autoload64&uwsgi.backtrace_dept",
"h&uwsgi.binary_path&uwsgi.binsh&uwsgi.blacklist_context8&uwsgi.body_read_warning&uwsgi.brutal_reload_on_",
"fd4096&uwsgi.buffer_size2.1-devsetteruwsgi_opt_set_16bituwsgi_opt_set_64bit&uwsgi.cache_max_items&uwsgi.",
"cache_blocksize&uwsgi.cache_expire_freq&uwsgi.cache_no_expire&uwsgi.cache_report_freed_items&uwsgi.cache",
"_store&uwsgi.cache_store_sync&uwsgi.cache_sync&uwsgi.cache_udp_node&uwsgi.cache_udp_server&uwsgi.cache_u",
"se_last_modified&uwsgi.cache2&uwsgi.call_as_emperor&uwsgi.call_as_emperor1&uwsgi.call_as_emperor2&uwsgi.",
"call_as_emperor4&uwsgi.call_as_root&uwsgi.call_as_user&uwsgi.call_as_user_atexit&uwsgi.call_as_vassal&uw",
"sgi.call_as_vassal1&uwsgi.call_as_vassal3&uwsgi.call_asap&uwsgi.call_in_jail&uwsgi.call_post_app&uwsgi.c",
"all_post_jail&uwsgi.call_pre_app&uwsgi.call_pre_jail&up.callableUWSGI_CAP&u_carbon.servers&u_carbon.freq",
"&u_carbon.hostname_dot_replacement&u_carbon.id&u_carbon.idle_avg&u_carbon.max_retries&u_carbon.resolve_h",
"ostname&u_carbon.no_workers&u_carbon.retry_delay&u_carbon.root_node&u_carbon.timeout&u_carbon.use_metric",
"s&uwsgi.catch_exceptions&uc.allowed_ext&uc.async_max_attempts&uc.buffer_size&uc.close_stdin_on_eof&uc.do",
"_not_kill_on_error&uc.dontresolve&uc.from_docroot&uc.index&uc.loadlib&uwsgi.cgi_mode&uc.optimize&uc.path",
"_info&uc.cgi_safe&uc.timeout&uc.unset&uwsgi.cgroup__linux__0700&uwsgi.cgroup_dir_mode&uwsgi.cgroup_opt&u",
"wsgi.chdir&uwsgi.chdir2&uwsgi.status.is_cheap&uwsgi.cheaper_count&uwsgi.requested_cheaper_algo&uwsgi.che",
"aper_algo_listcheaper_busyness&uwsgi_cheaper_busyness_global.backlog_alert&uwsgi_cheaper_busyness_global",
".backlog_multi&uwsgi_cheaper_busyness_global.backlog_nonzero_alert&uwsgi_cheaper_busyness_global.backlog",
"_step&uwsgi_cheaper_busyness_global.busyness_max&uwsgi_cheaper_busyness_global.busyness_min&uwsgi_cheape",
"r_busyness_global.cheap_multi&uwsgi_cheaper_busyness_global.penalty&uwsgi_cheaper_busyness_global.verbos",
"e&uwsgi.cheaper_idle&uwsgi.cheaper_initial&uwsgi.cheaper_overload&uwsgi.cheaper_rss_limit_hard&uwsgi.che",
"aper_rss_limit_soft&uwsgi.cheaper_step&uwsgi.use_check_cache&uwsgi.master_interval&uwsgi.mountpoints_che",
"ck&uwsgi.check_static_docroot&uwsgi.chown_socket&uwsgi.chroot1048576&uwsgi.chunked_input_limit&uwsgi.chu",
"nked_input_timeout&uwsgi.requested_clock&uwsgi.clock_listring&uring.scripts&uwsgi.close_on_exec&uwsgi.cl",
"ose_on_exec2&uwsgi.collect_headers&uwsgi.command_mode&uwsgi.cpu_affinitycurl_cronUWSGI_SSL&uwsgi.cron_ha",
"rakiri&uwsgi.daemonize&uwsgi.daemonize2&uwsgi.daemons_honour_stdin&uwsgi.remove_headers&uwsgi.die_on_idl",
"e&uwsgi.die_on_no_workers&uwsgi.die_on_termuwsgi_opt_trueuwsgi_opt_deprecated&uwsgi.async_warn_if_queue_",
"full&uwsgi.logging_options.enabled&uwsgi.disable_sendfile&uwsgi.disable_write_exception&uwsgi.drop_after",
"_apps&uwsgi.drop_after_initdumbloop&dumbloop_code&dumbloop_function&dumbloop_modifier1&uwsgi.dump_option",
"s&uwsgi.dynamic_apps&uwsgi.early_emperorphp&uphp.sapi_name(void*)uwsgi_logic_opt_else&uwsgi.emperor&uwsg",
"i.emperor_broodlord&uwsgi.emperor_chdir_attr&uwsgi.emperor_collect_attributes&uwsgi.emperor_command_sock",
"et30&uwsgi.emperor_curse_tolerance&uwsgi.emperor_extra_extension&uwsgi.emperor_fork_server_attr&uwsgi.em",
"peror_freq&uwsgi.emperor_graceful_shutdown&uwsgi.emperor_magic_exec180000&uwsgi.emperor_max_throttle&uws",
"gi.emperor_no_blacklist&uwsgi.emperor_nofollow&uwsgi.emperor_on_demand_directory&uwsgi.emperor_on_demand",
"_exec&uwsgi.emperor_on_demand_extension&uwsgi.emperor_pidfile&uwsgi.emperor_procname&uwsgi.emperor_proxy",
"&uwsgi.emperor_heartbeat&uwsgi.emperor_stats&uwsgi.emperor_subreaper1000&uwsgi.emperor_throttle&uwsgi.em",
"peror_trigger_socket&uwsgi.emperor_tyrant&uwsgi.emperor_tyrant_initgroups&uwsgi.emperor_tyrant_nofollow&",
"uwsgi.emperor_clone!OBSOLETE_LINUX_KERNEL&uwsgi.emperor_use_fork_server&uwsgi.emperor_wait_for_command&u",
"wsgi.emperor_wait_for_command_ignore&uwsgi.emperor_wrapper&uwsgi.emperor_wrapper_attr&uwsgi.emperor_wrap",
"per_fallback&uwsgi.emperor_wrapper_override&uwsgi.has_metrics&uwsgi.enable_proxy_protocol&uwsgi.has_thre",
"ads&uwsgi.whitelist_context&uwsgi.envdirs&uwsgi.error_page_403&uwsgi.error_page_404&uwsgi.error_page_500",
"\"path_info\"UWSGI_ROUTING\"http_host\"\"if\"\"if-not\"\"query_string\"\"referer\"\"remote_addr\"\"remot",
"e_user\"\"run\"\"status\"\"request_uri\"\"user_agent\"&up.eval&uwsgi.evil_reload_on_as&uwsgi.evil_reload",
"_on_rss&uwsgi.exception_handlers_instance&uwsgi.exec_as_emperor&uwsgi.exec_as_root&uwsgi.exec_as_user&uw",
"sgi.exec_as_user_atexit&uwsgi.exec_as_vassal&uwsgi.exec_asap&uwsgi.exec_in_jail&uwsgi.exec_post_app&uwsg",
"i.exec_post_jail&uwsgi.exec_pre_app&uwsgi.exec_pre_jail&uwsgi.exit_on_reload&uwsgi.fallback_config&uwsgi",
".fastcgi_modifier1&uwsgi.fastcgi_modifier2\"fastcgi-nph\"\"fastcgi\"&ufr&ufr.cr.buffer_size&ufr.cr.cheap",
"&ufr.cr.defer_connect_timeout&ufr.cr.emperor_socket&ufr.cr.nevents&ufr.cr.fallback&ufr.cr.fallback_on_no",
"_key&ufr.force_key&ufr.cr.gid&ufr.cr.static_node_gracetime&ufr.cr.harakiri&ufr.cr.max_retries&ufr.cr.pos",
"t_buffering&ufr.cr.pb_base_dir&ufr.cr.processes&ufr.cr.quiet&ufr.cr.resubscribe&ufr.cr.resubscribe_bind&",
"ufr.cr.stats_server&ufr.cr\"useless thanks to the new implementation\"&ufr.cr.socket_timeout&ufr.cr.stat",
"ic_nodes&ufr.cr.uid&ufr.cr.use_cache&ufiber.enabled&up.file_config&uwsgi.file_write_list&uwsgi.flock_wai",
"t2&uwsgi.flock2uwsgi_logic_opt_foruwsgi_logic_opt_for_globuwsgi_logic_opt_for_readlineuwsgi_logic_opt_fo",
"r_times&uwsgi.force_cwd&uwsgi.force_gateway&uwsgi.fork_socket2&uwsgi.forkbomb_delay&ufpty&ufpty.cmd&ufpt",
"y.cr.cheap&ufpty.win_cols&ufpty.cr.nevents&ufpty.cr.fallback&ufpty.cr.harakiri&ufpty.cr.processes&ufpty.",
"win_rows&ufpty.cr.stats_server&ufpty.cr.socket_timeout&uwsgi.freebind&uwsgi.fs_brutal_reload&uwsgi.fs_re",
"load&uwsgi.fs_signal&uwsgi.ftokgccgo&ugccgo.args&ugccgo.libs&ur.gemsetgeoip&ugeoip.city_db&ugeoip.countr",
"y_db&ugeoip.use_disk&uwsgi.get_list&ugevent.early_monkey&ugevent.monkey&ugevent.wait_for_hubglusterfs&ug",
"lusterfs.mountpoints&uglusterfs.timeout&ugl.enabledgridfs&ugridfs.debug&ugridfs.mountpoints&uwsgi.haraki",
"ri_options.workers15&uwsgi.harakiri_graceful_signal&uwsgi.harakiri_graceful_timeout&uwsgi.harakiri_no_ar",
"h&uwsgi.harakiri_queue_threshold&uwsgi.harakiri_verbose&uwsgi.heartbeat&up.home&uwsgi.honour_range&uwsgi",
".honour_stdin&uwsgi.hook_accepting&uwsgi.hook_accepting_once&uwsgi.hook_accepting1&uwsgi.hook_accepting1",
"_once&uwsgi.hook_as_emperor&uwsgi.hook_as_emperor_before_vassal&uwsgi.hook_as_emperor_setns&uwsgi.hook_a",
"s_gateway&uwsgi.hook_as_mule&uwsgi.hook_as_on_config_vassal&uwsgi.hook_as_on_demand_vassal&uwsgi.hook_as",
"_root&uwsgi.hook_as_user&uwsgi.hook_as_user_atexit&uwsgi.hook_as_vassal&uwsgi.hook_as_vassal_before_drop",
"&uwsgi.hook_asap&uwsgi.hook_emperor_lost&uwsgi.hook_emperor_reload&uwsgi.hook_emperor_start&uwsgi.hook_e",
"mperor_stop&uwsgi.hook_in_jail&uwsgi.hook_master_start&uwsgi.hook_post_app&uwsgi.hook_post_fork&uwsgi.ho",
"ok_post_jail&uwsgi.hook_pre_app&uwsgi.hook_pre_jail&uwsgi.hook_touch&uhttp&uhttp.auto_chunked&uhttp.auto",
"_gzipUWSGI_ZLIB&uhttp.proto_http&uhttp.cr.buffer_size&uhttp.cr.cheap&uhttp.chunked_input&uhttp.connect_t",
"imeout&uhttp.enable_proxy_protocol&uhttp.cr.nevents&uhttp.cr.fallback&uhttp.cr.gid&uhttp.cr.static_node_",
"gracetime&uhttp.cr.harakiri&uhttp.headers_timeout&uhttp.keepalive&uhttp.manage_expect&uhttp.manage_rtsp&",
"uhttp.manage_source&uhttp.modifier1&uhttp.modifier2&uwsgi.http_path_info_no_decode_slashes&uhttp.cr.post",
"_buffering&uhttp.cr.pb_base_dir&uhttp.cr.processes&uhttp.cr.quiet&uhttp.raw_body&uhttp.cr.resubscribe&uh",
"ttp.server_name_as_http_host\"http\"&uwsgi.http_modifier1&uwsgi.http_modifier2&uhttp.cr.stats_server&uht",
"tp.stud_prefix&uhttp.cr&uhttp.cr.socket_timeout&uhttp.cr.static_nodes&uhttp.cr.uid&uhttp.cr.use_cache&uh",
"ttp.http_vars&uhttp.websockets\"http11\"&uhttp.https_export_cert&uhttp.https_session_context\"https\"&uw",
"sgi.https_modifier1&uwsgi.https_modifier2&uwsgi.idleuwsgi_logic_opt_if_diruwsgi_logic_opt_if_envuwsgi_lo",
"gic_opt_if_existsuwsgi_logic_opt_if_fileuwsgi_logic_opt_if_hostnameuwsgi_logic_opt_if_hostname_matchuwsg",
"i_logic_opt_if_not_diruwsgi_logic_opt_if_not_envuwsgi_logic_opt_if_not_existsuwsgi_logic_opt_if_not_file",
"uwsgi_logic_opt_if_not_hostnameuwsgi_logic_opt_if_not_hostname_matchuwsgi_logic_opt_if_not_optuwsgi_logi",
"c_opt_if_not_pluginuwsgi_logic_opt_if_not_reloaduwsgi_logic_opt_if_optuwsgi_logic_opt_if_pluginuwsgi_log",
"ic_opt_if_reload&uwsgi.ignore_script_name&uwsgi.ignore_sigpipe&uwsgi.ignore_write_errors&uwsgi.imperial_",
"monitor_list&up.import_list&uwsgi.inject_after&uwsgi.inject_before&uwsgi.jail__FreeBSD__ || __GNU_kFreeB",
"SD__&uwsgi.jail_attachUWSGI_HAS_FREEBSD_LIBJAIL&uwsgi.jail_ip4&uwsgi.jail_ip6&uwsgi.jail2&uwsgi.jailed&u",
"wsgi.jidfileUWSGI_JSONjvm&ujvm.classes&ujvm.classpath&ujvm.main_classes&ujvm.opts&ujwsgi.app&uwsgi.linux",
"_ksmMADV_MERGEABLE&uwsgi.lazy&uwsgi.lazy_apps&uwsgi.legion_death_on_lord_error&uwsgi.legion_freq&uwsgi.l",
"egion_scroll_list_max_size&uwsgi.legion_scroll_max_size&uwsgi.legion_skew_tolerance&uwsgi.legion_toleran",
"ce&uwsgi.rl.rlim_max&uwsgi.rl_nproc.rlim_max&uwsgi.limit_post100&uwsgi.listen_queue2.0.18flagsIMMEDIATE&",
"uwsgi.load_file_in_cache&uwsgi.load_file_in_cache_gzip&uwsgi.lock_engine&uwsgi.locks&uwsgi.logging_optio",
"ns._4xx&uwsgi.logging_options._5xx&uwsgi.log_backupname&uwsgi.logging_options.big&uwsgi.log_drain_rules&",
"uwsgi.requested_log_encoders&uwsgi.log_filter_rules&uwsgi.logformat&uwsgi.logformat_strftime&uwsgi.loggi",
"ng_options.ioerror&uwsgi.log_master2.0.5.1MASTERMASTER|LOG_MASTER&uwsgi.log_master_bufsize&uwsgi.log_mas",
"ter_req_stream&uwsgi.log_master_stream&uwsgi.log_maxsizeLOG_MASTER&uwsgi.log_micros&uwsgi.log_reopen&uws",
"gi.requested_log_req_encoders&uwsgi.log_req_route&uwsgi.log_route&uwsgi.logging_options.sendfile&uwsgi.l",
"ogging_options.slow\"socket\"\"syslog\"&uwsgi.log_truncate&uwsgi.logging_options.log_x_forwarded_for&uws",
"gi.logging_options.zerologzmq\"zeromq\"&uwsgi.logfile_chown&uwsgi.loggers_list&uwsgi.logfile&uwsgi.logto",
"2&uwsgi.loop&uwsgi.loop_list&ulua.filename&ulua.gc_freqaritynonerequired&ulua.gc_perform&ulua.load&ulua.",
"postforkmule&ulua.postforkspooler&ulua.postforkworker&ulua.postload&uwsgi.manage_script_name&uwsgi.map_s",
"ocket&uwsgi.master_process&uwsgi.master_as_root&uwsgi.master_fifo&uwsgi.max_apps&uwsgi.requested_max_fd&",
"uwsgi.max_requests&uwsgi.max_requests_delta&uwsgi.max_worker_lifetime&uwsgi.max_worker_lifetime_delta&uw",
"sgi.mem_collector_freq&uwsgi.logging_options.memory_reportoptionaluwsgi_opt_set_int&uwsgi.additional_met",
"rics&uwsgi.metrics_dir&uwsgi.metrics_dir_restore&uwsgi.metrics_no_cores&uwsgi.mime_file10&uwsgi.min_work",
"er_lifetime&uwsgi.mode&up.wsgi_config\"mongrel2\"mono&umono.app&umono.assembly_name&umono.config&umono.e",
"xec&umono.gc_freq&umono.index&umono.key&umono.version&uwsgi.mounts&uwsgi.mount_as_emperor&uwsgi.mount_as",
"_root&uwsgi.mount_as_vassal&uwsgi.mount_asap&uwsgi.mount_in_jail&uwsgi.mount_post_jail&uwsgi.mount_pre_j",
"ail&uwsgi.harakiri_options.mules&uwsgi.mule_msg_recv_size&uwsgi.mule_msg_size60&uwsgi.mule_reload_mercy&",
"uwsgi.multicast_group&uwsgi.multicast_loop&uwsgi.multicast_ttl&use_nagios&uwsgi.ns&uwsgi.ns_keep_mount&u",
"wsgi.ns_net&uwsgi.need_app2.0.28&uwsgi.never_swap&uwsgi.no_default_app&uwsgi.no_defer_accept&uwsgi.no_fd",
"_passing&uwsgi.no_initgroups&uwsgi.no_orphans&uwsgi.no_server&Py_NoSiteFlag!__CYGWIN__&uwsgi.no_threads_",
"waitnotfound&uwsgi_notfound_log_enabled&uwsgi.notify_socket&uwsgi.offload_threads&up.optimize&uwsgi_pam_",
"service&uwsgi_pam_user&up.paste&up.paste_logger&up.paste_nameSIGTSTP&up.pecan&uperl.argv_item&uperl.argv",
"_items&uperl.auto_reload&uperl.auto_reload_ignore&uperl.exec&uperl.exec_post_fork&uperl.locallib&uperl.n",
"o_die_catch&uperl.no_plackPERL_VERSION_STRING&uwsgi.persistent_ipcsem&uphp.allowed_docroot&uphp.allowed_",
"ext&uphp.allowed_scripts&uphp.app&uphp.app_bypass&uphp.app_qs&uphp.append_config&uphp.constants&uphp.doc",
"root&uphp.dump_config&uphp.exec_after&uphp.exec_before&uphp.fallback&uphp.fallback_qs&uphp.fallback2&uph",
"p.index&uphp.mountpoint&uphp.server_software&uphp.set&uphp.vars&uwsgi.pidfile&uwsgi.pidfile2&uping.ping&",
"uping.ping_timeout&uwsgi.pivot_root&uwsgi.plugins_dir&uwsgi.plugins_list&uwsgi.post_buffering&uwsgi.post",
"_buffering_bufsize&up.post_pymodule_alias&uwsgi.prio&uwsgi.privileged_binary_patch&uwsgi.privileged_bina",
"ry_patch_arg&uwsgi.numproc&uwsgi.procname&uwsgi.procname_append&uwsgi.procname_master&uwsgi.procname_pre",
"fix&uwsgi.profiler&uwsgi.propagate_touch&uwsgi.protocol&uperl.psgi&uperl.enable_psgix_iopty&upty.remote&",
"upty.command&upty.input&upty.log&upty.no_isig&upty.addr&upty.uremote&uwsgi.pull_headers&up.pump\"puwsgi\"",
"&up.auto_reload&up.auto_reload_ignore&up.call_osafterfork&up.call_uwsgi_fork_hooks&up.executable&up.mast",
"er_check_signals&up.programname&up.sharedareaPYTHREE || Py_TPFLAGS_HAVE_NEWBUFFER&up.tracebacker&up.argv",
"&up.pymodule_aliaspypy&upypy.eval&upypy.eval_post_fork&upypy.exec&upypy.exec_post_fork&upypy.home&upypy.",
"lib&upypy.paste&upypy.pp&upypy.setup&upypy.wsgi&upypy.wsgi_file&up.raw&up.worker_override&uwsgi.queue_si",
"ze&uwsgi.queue_blocksize2.0.12variable&uwsgi.queue_store_sync&uwsgi.queue_store&ur.rackrados&urados.moun",
"tpoints&urados.timeout&ur.rails&uwsgi.raw_modifier1&uwsgi.raw_modifier2\"raw\"&urr&urr.cr.buffer_size&ur",
"r.cr.cheap&urr.cr.nevents&urr.cr.fallback&urr.cr.static_node_gracetime&urr.cr.harakiri&urr.cr.max_retrie",
"s&urr.cr.processes&urr.cr.quiet&urr.cr.stats_server&urr.cr.socket_timeout&urr.cr.static_nodes&urr.cr.use",
"_cache&urr.xclient&ur.gc_freq&ur.libdirRUBY19&ur.rbrequire&urbts.rbthreads&uwsgi.rb_signal_timers&uwsgi.",
"refork&uwsgi.refork_as_root&uwsgi.refork_post_jail&uwsgi.reaperSIGHUP&uwsgi.reload_mercy&uwsgi.reload_on",
"_as&uwsgi.reload_on_exception&uwsgi.reload_on_exception_repr&uwsgi.reload_on_exception_type&uwsgi.reload",
"_on_exception_value&uwsgi.reload_on_fd&uwsgi.reload_on_pss&uwsgi.reload_on_rss&uwsgi.reload_on_uss&up.re",
"load_os_env&uwsgi.remap_modifier65536&uwsgi.response_header_limit&uwsgi.reuse_port&uring.app&uwsgi.route",
"r_list&uwsgi.rpc_max&u_rrd.directory&u_rrd.freq&u_rrd.lib_namersyslog&u_rsyslog.packet_size&u_rsyslog.sp",
"lit_msg&ur.rvm_path&uwsgi.safe_pidfile&uwsgi.safe_pidfile2&uwsgi.scgi_modifier1&uwsgi.scgi_modifier2\"sc",
"gi-nph\"\"scgi\"&uwsgi.setns&uwsgi.setns_preopen&uwsgi.setns_socket_skip&uwsgi.setns_socket&up.shared_im",
"port_list&ur.shared_rbrequire&uwsgi.sharedareas_list&uwsgi.show_config&uwsgi.shutdown_sockets&uwsgi.sign",
"al_bufsize&uwsgi.signal_timers&uwsgi.single_interpreter&uwsgi.skip_atexit&uwsgi.skip_atexit_teardown&uws",
"gi.skip_zero&uwsgi.sni_dir&uwsgi.sni_dir_ciphers&uwsgi.so_keepalive&uwsgi.so_send_timeout&uwsgi.so_rcvbu",
"f&uwsgi.so_sndbuf4&uwsgi.socket_timeout&uwsgi.spooler_chdir&uwsgi.spooler_cheapUWSGI_SPOOLER_EXTERNAL&uw",
"sgi.spooler_frequency&uwsgi.harakiri_options.spoolers&up.spooler_import_list&uwsgi.spooler_max_tasks&uws",
"gi.spooler_ordered&uwsgi.spooler_numproc&uwsgi.spooler_quiet&uwsgi.spooler_signal_as_task&uwsgi.sslv3&uw",
"sgi.tlsv1&uwsgi.ssl_options&uwsgi.ssl_sessions_timeoutUWSGI_SSL_SESSION_CACHE&uwsgi.ssl_sessions_use_cac",
"he\"suwsgi\"&uwsgi.ssl_tmp_dir&uwsgi.ssl_verbose&uwsgi.ssl_verify_depth&usr&usr.cr.buffer_size&usr.cr.ch",
"eap&usr.cr.nevents&usr.cr.fallback&usr.cr.static_node_gracetime&usr.cr.harakiri&usr.cr.max_retries&usr.c",
"r.processes&usr.cr.quiet&usr.ssl_session_context&usr.sniSSL_CTRL_SET_TLSEXT_HOSTNAME&usr.cr.stats_server",
"&usr.cr.socket_timeout&usr.cr.static_nodes&usr.cr.use_cache&uwsgi.subscriptions&usl.enabled&uwsgi.subscr",
"iptions_blocked&up.start_response_nodelay&uwsgi.use_static_cache_paths&uwsgi.static_cache_paths_name&uws",
"gi.static_expires&uwsgi.static_expires_mtime&uwsgi.static_expires_path_info&uwsgi.static_expires_path_in",
"fo_mtime&uwsgi.static_expires_type&uwsgi.static_expires_type_mtime&uwsgi.static_expires_uri&uwsgi.static",
"_expires_uri_mtime&uwsgi.static_gzip&uwsgi.static_gzip_all&uwsgi.static_gzip_dir&uwsgi.static_gzip_ext&u",
"wsgi.static_index&uwsgi.static_maps&uwsgi.static_maps2&uwsgi.static_safe&uwsgi.static_skip_ext&uwsgi.sta",
"ts&uwsgi.stats_http&uwsgi.stats_minified&uwsgi.stats_no_cores&uwsgi.stats_no_metrics&uwsgi.requested_sta",
"ts_pushers&uwsgi.stats_pusher_default_freqstats_pusher_statsd&u_stats_pusher_statsd.all_gauges&u_stats_p",
"usher_statsd.no_workersSIGINT&uwsgi.strict&uwsgi.subscribe_freq&uwsgi.subscribe_with_modifier1&uwsgi.sub",
"scriptions2&uwsgi.subscription_clear_on_shutdown&uwsgi.subscription_dotsplit&uwsgi.subscription_mountpoi",
"nts&uwsgi.subscription_notify_socket17&uwsgi.subscription_tolerance&uwsgi.subscription_tolerance_inactiv",
"e&uwsgi.subscription_vassal_required&uwsgi.subscriptions_credentials_check_dir86400&uwsgi.subscriptions_",
"sign_check_tolerance&uwsgi.subscriptions_sign_skip_uid&uwsgi.subscriptions_use_credentials&usym.symcall_",
"function_name&usym.post_fork&usym.rpc&usym.use_rtld_nextRTLD_NEXT&uwsgi.tcp_fast_open&uwsgi.tcp_fast_ope",
"n_client&uwsgi.tcp_nodelay&up.test_module&uwsgi.threads_stacksize&uwsgi.threaded_logger&uwsgi.threads&uw",
"sgi.use_thunder_lock&uwsgi.use_thunder_lock_watchdog&uwsgi.touch_chain_reload&uwsgi.touch_exec&uwsgi.tou",
"ch_logreopen&uwsgi.touch_logrotate&uwsgi.touch_mules_reload&uwsgi.touch_reload&uwsgi.touch_signal&uwsgi.",
"touch_spoolers_reload&uwsgi.touch_workers_reloadtuntap&utt.devices&utt.device_rules&utt.routers&utt.fw_i",
"n&utt.fw_out&utt.routes&utt.stats_server&utt.use_credentials&uwsgi.udp_socket&ug.ugreen!__UCLIBC__&ug.st",
"ackpages&uwsgi.umount_as_emperor&uwsgi.umount_as_root&uwsgi.umount_as_vassal&uwsgi.umount_asap&uwsgi.umo",
"unt_in_jail&uwsgi.umount_post_jail&uwsgi.umount_pre_jail&uwsgi.unprivileged_binary_patch&uwsgi.unprivile",
"ged_binary_patch_arg&uwsgi.unshare&uwsgi.unshare2&uwsgi.unsubscribe_on_graceful_reload&uwsgi.upload_prog",
"ress&uwsgi.use_abort\"uwsgi\"v8&uv8.gc_freq&uv8.jsgi&uv8.load&uv8.module_paths&uv8.preemptive&uwsgi.vacu",
"um&uwsgi.vassal_fork_base&uwsgi.vassals_set&uwsgi.vassal_sos&uwsgi.vassal_sos_backlog&uwsgi.vassals_incl",
"udes&uwsgi.vassals_includes_before&uwsgi.vassals_templates&uwsgi.vassals_templates_before&uwsgi.vassals_",
"start_hook&uwsgi.vassals_stop_hookUWSGI_VERSION&uwsgi.vhost&uwsgi.vhost_host&uwsgi.wait_for_fs&uwsgi.wai",
"t_for_fs_timeout&uwsgi.wait_for_interface&uwsgi.wait_for_interface_timeout&uwsgi.wait_for_mountpoint&uws",
"gi.wait_for_socket&uwsgi.wait_for_socket_timeout&up.web3webdav&udav.add_collection_prop&udav.add_collect",
"ion_prop_comp&udav.add_collection_prop_href&udav.add_object_prop&udav.add_object_prop_comp&udav.add_obje",
"ct_prop_href&udav.add_option&udav.add_prop&udav.add_prop_comp&udav.add_prop_href&udav.add_rtype_collecti",
"on_prop&udav.add_rtype_object_prop&udav.add_rtype_prop&udav.class_directory&udav.css&udav.div&udav.javas",
"cript&udav.lock_cache&udav.mountpoints&udav.principal_base&udav.skip_prop1024&uwsgi.websockets_max_size&",
"uwsgi.websockets_ping_freq&uwsgi.websockets_pong_tolerance&uwsgi.weight&uwsgi.worker_exec&uwsgi.worker_e",
"xec2&uwsgi.worker_reload_mercy&uwsgi.write_errors_exception_only&uwsgi.write_errors_tolerance&up.wsgi_ac",
"cept_buffer&up.wsgi_disable_file_wrapper&up.wsgi_env_behaviour&up.wsgi_lite&up.wsgi_manage_chunked_input",
"&up.wsgi_strictUWSGI_XMLxslt&uxslt.content_type&uxslt.docroot&uxslt.ext&uxslt.stylesheet&uxslt.varUWSGI_",
"YAMLzabbix&uwsgi.zerg_node&uwsgi.zerg_fallback&zergpool_socket_names&uwsgi.zerg_server&uwsgi.zeus");
