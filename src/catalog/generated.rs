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
[0,15,97,18775,4,0,0,0,139,18779,22,0,0,0,0,0,83886080,0,0,0,7,18774,1,18801,107,0,0,0,0,0,0,1,0,0,0,0,18908,7],
[15,14,0,18775,4,0,0,1,28,18915,21,1,1,0,0,0,83886080,0,0,0,7,4294967295,0,18936,109,19045,131,0,0,0,0,0,0,0,0,0,19176,30],
[29,7,0,18775,4,0,0,1,28,19206,22,2,2,0,0,0,83886080,0,0,0,7,4294967295,0,19228,100,19328,129,0,0,0,0,31,0,0,0,0,19457,10],
[36,10,0,18775,4,0,0,1,28,19467,25,3,3,0,0,0,83886080,0,0,0,7,4294967295,0,19492,73,19565,417,19982,101,0,0,41,0,0,0,0,20083,8],
[46,18,0,18775,4,0,0,1,28,20091,26,4,4,0,0,0,83886080,0,0,0,7,4294967295,0,20117,90,0,0,0,0,0,0,0,0,0,0,0,20207,12],
[64,18,0,18775,4,0,0,1,28,20091,26,4,4,0,0,0,83886080,0,0,0,7,4294967295,0,20219,118,20337,87,0,0,0,0,0,0,0,0,0,20207,12],
[82,5,0,18775,4,0,0,1,28,20424,17,5,5,2,0,0,83886080,0,0,0,7,4294967295,0,20441,105,20546,370,20916,79,0,0,38,0,0,0,0,20995,11],
[87,13,0,18775,4,0,0,1,28,21006,20,6,6,2,0,0,83886336,0,0,0,7,4294967295,0,21026,99,21125,62,0,0,0,0,38,0,0,0,0,20995,11],
[100,11,0,18775,4,0,0,1,139,21187,18,7,7,0,0,0,83887360,0,0,0,7,18774,1,21205,136,0,0,0,0,0,0,1,0,0,0,0,20995,11],
[111,8,0,18775,4,0,0,1,28,21341,20,8,8,2,0,0,83886080,0,0,0,7,4294967295,0,21361,121,21482,177,0,0,0,0,38,0,0,0,0,20995,11],
[119,10,0,18775,4,0,0,1,113,21660,17,9,9,0,0,0,83886080,0,0,0,7,21659,1,21677,94,0,0,0,0,21771,7,4,0,0,0,0,20995,11],
[129,10,0,18775,4,0,0,0,139,21778,18,10,10,0,0,0,83886080,0,0,0,7,18774,1,21796,71,0,0,0,0,0,0,1,0,0,0,0,20995,11],
[139,18,0,18775,4,0,0,1,28,21006,20,6,6,2,0,0,83886336,0,0,0,7,4294967295,0,21867,93,0,0,0,0,0,0,38,0,0,0,0,20995,11],
[157,9,0,18775,4,0,0,1,28,21960,22,11,11,6,0,1,83886080,0,0,0,7,4294967295,0,22007,64,0,0,0,0,0,0,38,0,0,0,0,20995,11],
[166,8,0,18775,4,0,0,1,28,21006,20,6,6,2,0,0,83886336,0,0,0,7,4294967295,0,21867,93,0,0,0,0,0,0,38,0,0,0,0,20995,11],
[174,12,0,18775,4,0,0,1,28,22071,24,12,12,32770,0,0,83886336,0,0,0,7,4294967295,0,22095,85,0,0,0,0,0,0,22,9520,16,0,0,22180,17],
[186,14,0,18775,4,0,0,1,106,22201,21,13,13,0,0,0,83886080,0,0,0,7,22197,4,22222,89,0,0,0,0,22311,5,6,0,0,0,0,20995,11],
[200,14,0,18775,4,0,0,1,28,22316,21,14,14,2,0,0,83886080,0,0,0,7,4294967295,0,22337,87,0,0,0,0,0,0,38,0,0,0,0,20995,11],
[214,11,0,18775,4,0,0,0,139,21778,18,10,10,0,0,0,83886080,0,0,0,7,18774,1,22424,62,0,0,0,0,0,0,1,0,0,0,0,20995,11],
[225,17,0,18775,4,0,0,1,120,22486,24,15,15,0,0,0,83886080,0,0,0,7,4294967295,0,22510,121,0,0,0,0,0,0,46,0,0,0,0,20083,8],
[242,5,0,18775,4,0,0,1,113,22632,12,16,16,0,0,0,83886080,0,0,0,7,22631,1,22644,98,22742,513,23255,44,23299,5,3,0,0,0,0,23304,15],
[247,7,0,247,7,0,0,1,126,23319,4,17,17,8,0,0,83887104,0,0,0,0,4294967295,0,23323,106,23429,240,23669,28,23299,5,3,0,0,0,0,23697,12],
[254,21,0,18775,4,0,0,1,10,23319,4,18,18,2,0,0,83886080,0,0,0,7,4294967295,0,23709,100,0,0,0,0,0,0,18,0,0,0,0,23809,23],
[275,13,0,18775,4,0,0,1,10,23319,4,19,19,2,0,0,83886080,0,0,0,7,4294967295,0,23832,114,23946,461,24407,56,0,0,18,0,0,0,0,23809,23],
[288,14,0,18775,4,0,0,1,11,23319,4,20,20,2,0,0,83886080,0,0,0,7,4294967295,0,24463,88,24551,502,25053,86,0,0,22,288,14,0,0,23809,23],
[302,13,0,18775,4,0,0,0,139,25139,20,21,21,0,0,0,83886080,0,0,0,7,18774,1,25159,82,25241,361,25602,52,0,0,1,0,0,0,0,25654,18],
[315,11,0,18775,4,0,0,1,139,25672,18,22,22,0,0,0,83886080,0,0,0,7,18774,1,25690,91,25781,88,0,0,0,0,1,0,0,0,0,25869,13],
[326,8,0,18775,4,0,0,0,139,25882,15,23,23,1,0,0,83886080,0,0,0,7,18774,1,25897,105,26002,402,26404,34,0,0,1,0,0,0,0,10916,7],
[334,13,0,18775,4,0,0,1,28,21006,20,6,6,2,0,0,83886336,0,0,0,7,4294967295,0,21867,93,0,0,0,0,0,0,38,0,0,0,0,20995,11],
[347,15,0,18775,4,0,0,1,113,26440,22,24,24,0,0,0,83886080,0,0,0,7,26438,2,26462,103,0,0,0,0,26565,6,3,0,0,0,0,26571,6],
[362,18,0,18775,4,0,0,1,32,23319,4,25,25,1,0,0,83886080,0,0,0,7,4294967295,0,26577,108,0,0,0,0,0,0,13,0,0,0,0,10916,7],
[380,11,0,18775,4,0,0,1,120,26685,18,26,26,0,0,0,83886080,0,0,0,7,4294967295,0,26703,116,0,0,0,0,0,0,14,0,0,0,0,26819,14],
[391,5,0,18775,4,0,0,1,28,26833,12,27,27,0,0,0,83886080,0,0,0,7,4294967295,0,26845,115,0,0,0,0,0,0,14,0,0,0,0,26960,16],
[396,9,0,18775,4,0,0,1,120,26976,24,28,28,1,0,0,83886080,0,0,0,7,4294967295,0,27000,106,27106,46,0,0,0,0,36,0,0,0,0,27152,13],
[405,17,0,18775,4,0,0,1,106,27166,24,29,29,0,0,0,83886080,0,0,0,7,27165,1,27190,103,27293,33,0,0,27326,9,7,0,0,0,0,23304,15],
[422,19,0,18775,4,0,0,1,28,27335,26,30,30,2,0,0,83886080,0,0,0,7,4294967295,0,27361,127,0,0,0,0,0,0,0,0,0,0,0,27488,25],
[441,11,98,18775,4,0,0,1,105,27517,18,31,31,0,0,0,83886080,0,1,4,7,27513,4,27586,75,27661,469,28130,19,22311,5,6,0,0,0,0,26571,6],
[452,12,0,18775,4,0,0,1,33,23319,4,32,32,1,0,0,83886080,0,0,0,7,4294967295,0,28149,92,0,0,0,0,0,0,15,0,0,0,0,10916,7],
[464,5,0,18775,4,0,0,1,106,28241,22,33,33,0,0,0,83886080,0,0,0,7,18774,1,28263,86,28349,84,0,0,28433,5,3,0,0,0,0,19176,30],
[469,15,0,18775,4,0,0,1,106,28438,22,34,34,0,0,0,83886080,0,0,0,7,18774,1,28460,96,0,0,0,0,22311,5,6,0,0,0,0,19176,30],
[484,17,0,18775,4,0,0,1,113,28556,24,35,35,0,0,0,83886080,0,0,0,7,18774,1,28580,94,0,0,0,0,21771,7,4,0,0,0,0,19176,30],
[501,15,0,18775,4,0,0,0,139,28674,22,36,36,0,0,0,83886080,0,0,0,7,18774,1,28696,67,0,0,0,0,0,0,1,0,0,0,0,19176,30],
[516,24,0,18775,4,0,0,0,139,28763,31,37,37,0,0,0,83886080,0,0,0,7,18774,1,28794,84,0,0,0,0,0,0,1,0,0,0,0,19176,30],
[540,11,0,18775,4,0,0,1,120,28878,18,38,38,2,0,0,83886080,0,0,0,7,4294967295,0,28896,66,0,0,0,0,0,0,14,0,0,0,0,19176,30],
[551,16,0,18775,4,0,0,1,113,28962,23,39,39,0,0,0,83886080,0,0,0,7,18774,1,28985,103,0,0,0,0,29088,6,3,0,0,0,0,19176,30],
[567,10,0,18775,4,0,0,1,120,29094,17,40,40,0,0,0,83886080,0,0,0,7,4294967295,0,29111,90,0,0,0,0,0,0,11,0,0,0,0,19176,30],
[577,14,0,18775,4,0,0,1,28,29201,21,41,41,2,0,0,83886080,0,0,0,7,4294967295,0,29222,96,0,0,0,0,0,0,11,0,0,0,0,19176,30],
[591,16,0,18775,4,0,0,1,28,29318,23,42,42,2,0,0,83886080,0,0,0,7,4294967295,0,29341,94,0,0,0,0,0,0,11,0,0,0,0,19176,30],
[607,23,0,18775,4,0,0,0,139,29435,30,43,43,0,0,0,83886080,0,0,0,7,18774,1,29465,73,0,0,0,0,0,0,1,0,0,0,0,19176,30],
[630,6,0,18775,4,0,0,1,28,29538,13,44,44,0,0,0,83886080,0,0,0,7,4294967295,0,29551,102,29653,465,30118,117,0,0,22,630,6,0,0,19176,30],
[636,15,0,18775,4,0,0,1,28,30235,22,45,45,0,0,0,83886080,0,0,0,7,4294967295,0,30257,83,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[651,16,0,18775,4,0,0,1,28,30363,23,46,46,0,0,0,83886080,0,0,0,7,4294967295,0,30386,85,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[667,16,0,18775,4,0,0,1,28,30471,23,47,47,0,0,0,83886080,0,0,0,7,4294967295,0,30494,95,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[683,16,0,18775,4,0,0,1,28,30589,23,48,48,0,0,0,83886080,0,0,0,7,4294967295,0,30612,109,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[699,12,0,18775,4,0,0,1,28,30721,19,49,49,0,0,0,83886080,0,0,0,7,4294967295,0,30740,101,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[711,12,0,18775,4,0,0,1,28,30841,19,50,50,0,0,0,83886080,0,0,0,7,4294967295,0,30860,114,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[723,19,0,18775,4,0,0,1,28,30974,26,51,51,0,0,0,83886080,0,0,0,7,4294967295,0,31000,52,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[742,14,0,18775,4,0,0,1,28,31052,21,52,52,0,0,0,83886080,0,0,0,7,4294967295,0,31073,105,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[756,15,0,18775,4,0,0,1,28,31178,22,53,53,0,0,0,83886080,0,0,0,7,4294967295,0,31200,92,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[771,15,0,18775,4,0,0,1,28,31292,22,54,54,0,0,0,83886080,0,0,0,7,4294967295,0,31314,112,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[786,9,0,18775,4,0,0,1,28,31426,16,55,55,0,0,0,83886080,0,0,0,7,4294967295,0,31442,118,31560,155,0,0,0,0,0,0,0,0,0,30340,23],
[795,12,0,18775,4,0,0,1,28,31715,19,56,56,0,0,0,83886080,0,0,0,7,4294967295,0,31734,84,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[807,13,0,18775,4,0,0,1,28,31818,20,57,57,0,0,0,83886080,0,0,0,7,4294967295,0,31838,92,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[820,14,0,18775,4,0,0,1,28,31930,21,58,58,0,0,0,83886080,0,0,0,7,4294967295,0,31951,68,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[834,12,0,18775,4,0,0,1,28,32019,19,59,59,0,0,0,83886080,0,0,0,7,4294967295,0,32038,93,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[846,13,0,18775,4,0,0,1,28,32131,20,60,60,0,0,0,83886080,0,0,0,7,4294967295,0,32151,90,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[859,8,0,11758,6,0,0,1,120,32241,12,61,61,0,0,0,83886080,0,0,0,3,4294967295,0,32253,104,32357,379,32736,44,0,0,33,0,0,0,0,11758,6],
[867,3,0,18775,4,0,0,1,107,23319,4,62,62,0,5,1,83886080,0,0,0,7,4294967295,0,32789,130,32919,200,0,0,0,0,46,0,0,0,0,33119,9],
[870,6,0,870,6,0,0,1,28,33128,17,63,63,2,0,0,83886080,0,0,0,3,4294967295,0,33145,117,33262,127,33389,47,0,0,11,0,0,0,0,33436,18],
[876,11,0,870,6,0,0,1,113,33454,14,64,64,0,0,0,83886080,0,0,0,3,18774,1,33468,71,0,0,0,0,21771,7,4,0,0,0,0,33436,18],
[887,20,0,870,6,0,0,1,120,33539,34,65,65,0,0,0,83886080,0,0,0,3,4294967295,0,33573,79,33652,331,33983,47,0,0,0,0,0,0,0,33436,18],
[907,9,0,870,6,0,0,1,120,34030,12,66,66,0,0,0,83886080,0,0,0,3,4294967295,0,34042,108,0,0,0,0,0,0,0,0,0,0,0,33436,18],
[916,15,0,870,6,0,0,1,120,34150,18,67,67,0,0,0,83886080,0,0,0,3,4294967295,0,34168,108,34276,32,0,0,0,0,23,0,0,6,3,33436,18],
[931,16,0,870,6,0,0,1,113,34320,21,68,68,0,0,0,83886080,0,0,0,3,18774,1,34341,109,0,0,0,0,34450,8,3,0,0,0,0,33436,18],
[947,19,0,870,6,0,0,0,139,34458,26,69,69,0,0,0,83886080,0,0,0,3,18774,1,34484,94,0,0,0,0,0,0,1,0,0,0,0,33436,18],
[966,17,0,870,6,0,0,0,139,34578,20,70,70,0,0,0,83886080,0,0,0,3,18774,1,34598,86,0,0,0,0,0,0,1,0,0,0,0,33436,18],
[983,20,0,870,6,0,0,0,139,34458,26,69,69,0,0,0,83886080,0,0,0,3,18774,1,34684,76,0,0,0,0,0,0,1,0,0,0,0,33436,18],
[1003,18,0,870,6,0,0,1,113,34760,21,71,71,0,0,0,83886080,0,0,0,3,18774,1,34781,84,0,0,0,0,21771,7,4,0,0,0,0,33436,18],
[1021,11,0,870,6,0,0,1,120,34865,19,72,72,0,0,0,83886080,0,0,0,3,4294967295,0,34884,81,34965,367,35332,52,0,0,0,0,0,0,0,33436,18],
[1032,14,0,870,6,0,0,1,113,35384,17,73,73,0,0,0,83886080,0,0,0,3,18774,1,35401,75,0,0,0,0,21771,7,4,0,0,0,0,33436,18],
[1046,18,0,870,6,0,0,0,139,35476,21,74,74,0,0,0,83886080,0,0,0,3,18774,1,35497,121,0,0,0,0,0,0,1,0,0,0,0,33436,18],
[1064,16,0,18775,4,0,0,0,139,35618,23,75,75,0,0,0,83886080,0,0,0,7,18774,1,35641,99,35740,520,36260,52,0,0,1,0,0,0,0,23304,15],
[1080,6,0,18775,4,0,0,0,34,23319,4,76,76,1,0,0,83886080,0,0,0,7,4294967295,0,36312,80,0,0,0,0,0,0,47,0,0,0,0,10916,7],
[1086,3,0,1086,3,0,0,1,4,23319,4,77,77,0,0,0,83886080,0,0,0,0,4294967295,0,36392,125,36517,300,36817,53,0,0,29,0,0,0,0,1086,3],
[1089,15,0,1086,3,0,0,1,28,36870,15,78,78,0,0,0,83886080,0,0,0,0,4294967295,0,36885,101,36986,157,0,0,0,0,0,0,0,0,0,1086,3],
[1104,22,0,1086,3,0,0,0,113,37143,22,79,79,0,0,0,83886592,0,0,0,0,18774,1,37165,113,0,0,0,0,34450,8,3,0,0,0,0,1086,3],
[1126,15,0,1086,3,0,0,1,106,37278,15,80,80,0,0,0,83886080,0,0,0,0,18774,1,37293,130,0,0,0,0,22311,5,6,0,0,0,0,1086,3],
[1141,22,0,1086,3,0,0,0,139,37423,22,81,81,0,0,0,83889408,0,0,0,0,18774,1,37445,123,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1163,24,0,1086,3,0,0,0,139,37568,24,82,82,0,0,0,83886592,0,0,0,0,18774,1,37592,138,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1187,15,0,1086,3,0,0,0,139,37730,15,83,83,0,0,0,67174400,0,0,0,0,4294967295,0,37745,128,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1202,16,0,1086,3,0,0,0,139,37873,16,84,84,0,0,0,83886080,0,0,0,0,18774,1,37889,126,38015,186,0,0,0,0,1,0,0,0,0,1086,3],
[1218,10,0,1086,3,0,0,1,5,23319,4,85,85,0,0,0,83886080,0,0,0,0,4294967295,0,38201,94,0,0,0,0,0,0,28,0,0,0,0,1086,3],
[1228,9,0,1086,3,0,0,1,28,38295,9,86,86,0,0,0,83886080,0,0,0,0,4294967295,0,38304,104,0,0,0,0,0,0,13,0,0,0,0,1086,3],
[1237,11,0,1086,3,0,0,1,28,38408,11,87,87,0,0,0,83886080,0,0,0,0,4294967295,0,38419,135,0,0,0,0,0,0,0,0,0,0,0,1086,3],
[1248,14,0,1086,3,0,0,1,5,23319,4,88,85,0,0,0,83886080,0,0,0,0,4294967295,0,38554,112,38666,286,38952,25,0,0,28,0,0,0,0,1086,3],
[1262,8,99,18775,4,0,0,0,139,38977,15,89,88,0,0,0,83886080,0,0,0,7,18774,1,38992,87,0,0,0,0,0,0,1,0,0,0,0,26571,6],
[1270,12,0,1086,3,0,0,0,139,39079,12,90,89,0,0,0,83886080,0,0,0,0,18774,1,39091,124,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1282,13,0,1086,3,0,0,0,139,39079,12,90,89,0,0,0,83886080,0,0,0,0,18774,1,39215,87,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1295,13,0,1086,3,0,0,0,139,39302,13,91,90,0,0,0,83886080,0,0,0,0,18774,1,39315,101,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1308,8,0,1086,3,0,0,1,28,39416,12,92,91,0,0,0,83889664,0,0,0,0,4294967295,0,39428,114,0,0,0,0,0,0,13,0,0,0,0,1086,3],
[1316,11,0,1086,3,0,0,1,113,39542,11,93,92,0,0,0,83886080,0,0,0,0,18774,1,39553,122,0,0,0,0,21771,7,4,0,0,0,0,1086,3],
[1327,9,0,1086,3,0,0,1,28,39675,9,94,93,0,0,0,83886080,0,0,0,0,4294967295,0,39684,113,0,0,0,0,0,0,44,0,0,0,0,1086,3],
[1336,6,0,18775,4,0,0,1,28,39797,13,95,94,0,9,1,83886080,0,0,0,7,4294967295,0,39819,108,39927,420,40347,81,0,0,15,0,0,0,0,26960,16],
[1342,15,0,18775,4,0,0,1,120,40432,22,96,95,0,9,1,83886080,0,0,0,7,40428,4,40454,71,0,0,0,0,0,0,0,0,0,0,0,26960,16],
[1357,10,0,18775,4,0,0,1,28,40525,17,97,96,0,9,1,83886080,0,0,0,7,4294967295,0,40542,118,0,0,0,0,0,0,28,0,0,0,0,26960,16],
[1367,5,0,18775,4,0,0,1,120,40660,12,98,97,0,0,0,83886080,0,0,0,7,4294967295,0,40672,92,40764,452,41216,44,0,0,15,0,0,0,0,41260,12],
[1372,6,0,18775,4,0,0,1,120,41272,13,99,98,0,0,0,83886080,0,0,0,7,4294967295,0,41285,110,0,0,0,0,0,0,15,0,0,0,0,41260,12],
[1378,5,0,18775,4,0,0,0,139,41395,22,100,99,2,0,0,83886080,0,0,0,7,18774,1,41417,52,41469,388,41857,37,0,0,1,0,0,0,0,41894,14],
[1383,7,0,18775,4,0,0,1,113,41908,20,101,100,18,0,0,83886080,0,0,0,7,18774,1,41928,109,42037,443,42480,46,18388,7,3,0,0,0,0,41894,14],
[1390,12,0,18775,4,0,0,1,120,42526,29,102,101,2,0,0,83886080,0,0,0,7,4294967295,0,42555,86,42641,423,43064,50,0,0,23,0,0,10,5,41894,14],
[1402,17,0,18775,4,0,0,0,139,43148,24,103,102,0,0,0,83886080,0,0,0,7,18774,1,43172,88,0,0,0,0,0,0,1,0,0,0,0,41894,14],
[1419,18,0,18775,4,0,0,0,139,43148,24,103,102,0,0,0,83886080,0,0,0,7,18774,1,43260,78,0,0,0,0,0,0,1,0,0,0,0,41894,14],
[1437,30,0,43338,16,0,0,1,113,43354,44,104,103,0,9,1,83886080,0,0,0,3,18774,1,43398,129,43527,49,0,0,20083,8,3,0,0,0,0,43140,8],
[1467,35,0,43338,16,0,0,1,106,43576,44,105,104,0,9,1,83886080,0,0,0,3,18774,1,43620,119,43527,49,0,0,29088,6,3,0,0,0,0,43140,8],
[1502,32,0,43338,16,0,0,1,106,43739,52,106,105,0,9,1,83886080,0,0,0,3,18774,1,43791,115,43527,49,0,0,21771,7,4,0,0,0,0,43140,8],
[1534,29,0,43338,16,0,0,1,113,43906,43,107,106,0,9,1,83886080,0,0,0,3,18774,1,43949,92,43527,49,0,0,18388,7,3,0,0,0,0,43140,8],
[1563,20,0,43338,16,0,0,1,106,44041,43,108,107,0,0,0,83886080,0,0,0,3,18774,1,44084,92,44176,149,44325,97,44422,7,8,0,0,0,0,43140,8],
[1583,20,0,43338,16,0,0,1,106,44429,43,109,108,0,0,0,83886080,0,0,0,3,18774,1,44472,90,44562,90,0,0,44422,7,8,0,0,0,0,43140,8],
[1603,27,0,43338,16,0,0,1,106,44652,42,110,109,0,0,0,83886080,0,0,0,3,18774,1,44694,99,44793,129,0,0,29088,6,3,0,0,0,0,43140,8],
[1630,24,0,43338,16,0,0,1,106,44922,38,111,110,0,0,0,83886080,0,0,0,3,18774,1,44960,114,43527,49,0,0,29088,6,3,0,0,0,0,43140,8],
[1654,24,0,43338,16,0,0,0,139,45074,38,112,111,0,0,0,83886080,0,0,0,3,18774,1,45112,79,43527,49,0,0,0,0,1,0,0,0,0,43140,8],
[1678,12,0,18775,4,0,0,1,113,45191,19,113,112,18,0,0,67174400,0,0,0,0,4294967295,0,45210,123,0,0,0,0,29088,6,3,0,0,0,0,45333,10],
[1690,15,0,18775,4,0,0,1,113,45343,22,114,113,18,0,0,83886080,0,0,0,7,18774,1,45365,78,45443,417,45860,46,18388,7,3,0,0,0,0,41894,14],
[1705,12,0,18775,4,0,0,0,139,43148,24,103,102,0,0,0,83886080,0,0,0,7,18774,1,43260,78,0,0,0,0,0,0,1,0,0,0,0,41894,14],
[1717,16,0,18775,4,0,0,1,106,45906,23,115,114,18,0,0,83886080,0,0,0,7,21659,1,45929,119,46048,378,46426,72,29088,6,2,0,0,0,0,41894,14],
[1733,22,0,18775,4,0,0,1,106,46498,29,116,115,18,0,0,83886080,0,0,0,7,18774,1,46527,124,46651,84,0,0,22311,5,6,0,0,0,0,41894,14],
[1755,22,0,18775,4,0,0,1,106,46735,29,117,116,18,0,0,83886080,0,0,0,7,18774,1,46764,89,46853,446,47299,83,22311,5,6,0,0,0,0,41894,14],
[1777,12,0,18775,4,0,0,1,113,47382,19,118,117,18,0,0,83886080,0,0,0,7,18774,1,47401,76,47477,370,47847,43,18388,7,3,0,0,0,0,41894,14],
[1789,11,0,18775,4,0,0,2,120,47890,22,119,118,0,0,0,83886080,0,0,0,7,4294967295,0,47912,90,48002,215,0,0,0,0,0,0,0,0,0,20083,8],
[1800,14,0,18775,4,0,0,1,113,48217,22,120,119,2,0,0,83886080,0,0,0,7,18774,1,48239,133,48372,134,0,0,21771,7,4,0,0,0,0,26819,14],
[1814,11,0,18775,4,0,0,1,28,48506,24,121,120,2,0,0,83886080,0,0,0,7,4294967295,0,48530,98,0,0,0,0,0,0,15,0,0,0,0,27488,25],
[1825,16,0,18775,4,0,0,1,28,48506,24,121,120,2,0,0,83886080,0,0,0,7,4294967295,0,48628,118,48746,105,0,0,0,0,15,0,0,0,0,27488,25],
[1841,12,0,18775,4,0,0,1,35,23319,4,122,121,8192,0,0,83886080,0,0,0,7,4294967295,0,48851,123,48974,441,49415,53,0,0,15,0,0,0,0,49468,12],
[1853,20,0,18775,4,0,0,0,139,49480,27,123,122,8192,0,0,83886080,0,0,0,7,18774,1,49507,101,49608,186,0,0,0,0,1,0,0,0,0,49468,12],
[1873,5,67,18775,4,0,0,2,36,23319,4,124,123,0,0,0,83886080,0,0,0,7,4294967295,0,49794,75,0,0,0,0,0,0,9,0,0,0,0,18908,7],
[1878,12,67,18775,4,0,0,2,36,23319,4,125,123,0,0,0,83886080,0,0,0,7,4294967295,0,49869,87,49956,462,50418,81,0,0,9,0,0,0,0,18908,7],
[1890,12,0,18775,4,0,0,1,120,50499,19,126,124,0,0,0,83886080,0,0,0,7,4294967295,0,50518,98,50616,408,51024,81,0,0,30,0,0,0,0,18908,7],
[1902,6,0,18775,4,0,0,1,120,51105,13,127,125,0,0,0,83886080,0,0,0,7,4294967295,0,51118,84,51202,152,0,0,0,0,15,0,0,0,0,19457,10],
[1908,19,0,18775,4,0,0,1,106,51361,26,128,126,0,0,0,83886080,0,0,0,7,51354,7,51387,94,0,0,0,0,22311,5,6,0,0,0,0,20083,8],
[1927,21,0,18775,4,0,0,1,113,51481,28,129,127,0,0,0,83886080,0,0,0,7,18774,1,51509,101,0,0,0,0,21771,7,4,0,0,0,0,20083,8],
[1948,5,0,18775,4,0,0,1,120,51610,22,130,128,0,0,0,83886080,0,0,0,7,4294967295,0,51632,68,51700,93,0,0,0,0,23,0,0,15,3,20083,8],
[1953,10,0,18775,4,0,0,0,139,51814,17,131,129,0,0,0,83886080,0,0,0,7,18774,1,51831,67,0,0,0,0,0,0,1,0,0,0,0,20083,8],
[1963,11,0,18775,4,0,0,0,139,51814,17,131,129,0,0,0,83886080,0,0,0,7,18774,1,51898,63,0,0,0,0,0,0,1,0,0,0,0,20083,8],
[1974,12,0,51961,4,0,0,1,28,51965,14,132,130,0,0,0,83886080,0,0,0,0,4294967295,0,51979,60,0,0,0,0,0,0,14,0,0,0,0,52039,12],
[1986,13,0,18775,4,0,0,0,139,52051,20,133,131,0,0,0,83886080,0,0,0,7,18774,1,52071,96,0,0,0,0,0,0,1,0,0,0,0,26960,16],
[1999,14,0,18775,4,0,0,0,139,52167,21,134,132,0,0,0,83886336,0,0,0,7,18774,1,52188,88,0,0,0,0,0,0,1,0,0,0,0,26960,16],
[2013,14,0,18775,4,0,0,1,28,52276,22,135,133,0,0,0,83886080,0,0,0,7,4294967295,0,52298,95,52393,372,52765,81,0,0,41,0,0,0,0,20083,8],
[2027,12,0,18775,4,0,0,0,139,52846,19,136,134,1,0,0,83886080,0,0,0,7,18774,1,52865,95,0,0,0,0,0,0,1,0,0,0,0,26819,14],
[2039,6,0,18775,4,0,0,1,75,23319,4,137,135,1,0,0,83886080,0,0,0,7,4294967295,0,52960,95,53055,122,0,0,0,0,17,0,0,0,0,27152,13],
[2045,9,0,18775,4,0,0,0,37,23319,4,138,136,1,0,0,83886080,0,0,0,7,4294967295,0,53177,90,0,0,0,0,0,0,47,0,0,0,0,10916,7],
[2054,16,0,18775,4,0,0,1,38,23319,4,139,137,1,0,0,83886080,0,0,0,7,4294967295,0,53267,102,0,0,0,0,0,0,11,0,0,0,0,25654,18],
[2070,6,0,2070,6,0,0,1,127,23319,4,140,138,0,0,0,83886080,0,0,0,0,4294967295,0,53369,88,53457,103,0,0,53560,10,3,0,0,0,0,53570,4],
[2076,12,0,18775,4,0,0,1,113,53574,19,141,139,0,0,0,83886080,0,0,0,7,18774,1,53593,83,53676,438,54114,30,54144,4,3,0,0,0,0,27488,25],
[2088,4,0,18775,4,0,0,1,6,23319,4,142,140,2,0,0,83886080,0,0,0,7,4294967295,0,54148,75,54223,298,0,0,0,0,20,0,0,0,0,23809,23],
[2092,9,0,54521,9,0,0,1,8,23319,4,143,141,2,0,0,83886080,0,0,0,0,4294967295,0,54530,58,0,0,0,0,0,0,20,0,0,0,0,54588,9],
[2101,16,0,54521,9,0,0,1,16,23319,4,144,142,2,18,1,83886080,0,0,0,0,4294967295,0,54606,75,0,0,0,0,0,0,39,0,0,0,0,54588,9],
[2117,13,0,18775,4,0,0,1,113,54681,20,145,143,0,0,0,83886080,0,0,0,7,18774,1,54701,95,0,0,0,0,21771,7,4,0,0,0,0,23809,23],
[2130,11,0,18775,4,0,0,1,15,23319,4,146,144,2,18,1,83886080,0,0,0,7,4294967295,0,54796,100,0,0,0,0,0,0,20,0,0,0,0,23809,23],
[2141,5,0,18775,4,0,0,1,7,23319,4,147,145,2,0,0,83886080,0,0,0,7,4294967295,0,54896,101,54997,444,55441,68,0,0,22,2141,5,0,0,23809,23],
[2146,9,0,54521,9,0,0,1,8,23319,4,148,141,2,0,0,83886080,0,0,0,0,4294967295,0,55509,84,55593,163,55756,54,0,0,20,0,0,0,0,54588,9],
[2155,16,0,54521,9,0,0,1,16,23319,4,149,142,2,18,1,83886080,0,0,0,0,4294967295,0,54606,75,0,0,0,0,0,0,39,0,0,0,0,54588,9],
[2171,9,100,18775,4,0,0,1,120,55810,16,150,146,0,0,0,83886080,0,0,0,7,4294967295,0,55826,91,55917,438,56355,86,0,0,13,0,0,0,0,25654,18],
[2180,10,0,18775,4,0,0,1,120,56441,17,151,147,0,0,0,83886080,0,0,0,7,4294967295,0,56458,108,56566,158,0,0,0,0,13,0,0,0,0,25654,18],
[2190,20,0,18775,4,0,0,0,139,56724,27,152,148,2,0,0,83886080,0,0,0,7,18774,1,56751,104,0,0,0,0,0,0,1,0,0,0,0,23809,23],
[2210,14,0,18775,4,0,0,1,9,23319,4,153,149,1,0,0,83886080,0,0,0,7,4294967295,0,56855,102,56957,423,57380,78,0,0,28,0,0,0,0,57458,12],
[2224,15,0,18775,4,0,0,1,9,23319,4,154,150,0,0,0,83886080,0,0,0,7,4294967295,0,57470,109,57579,382,57961,90,0,0,28,0,0,0,0,57458,12],
[2239,10,0,18775,4,0,0,1,28,58051,21,155,151,0,0,0,83886080,0,0,0,7,4294967295,0,58072,78,0,0,0,0,0,0,41,0,0,0,0,20083,8],
[2249,11,0,18775,4,0,0,0,139,58150,18,156,152,0,0,0,83886080,0,0,0,7,18774,1,58168,78,58246,368,58614,29,0,0,1,0,0,0,0,41894,14],
[2260,17,0,18775,4,0,0,0,139,58643,24,157,153,0,0,0,67174400,0,0,0,0,4294967295,0,58667,63,0,0,0,0,0,0,1,0,0,0,0,45333,10],
[2277,11,0,18775,4,0,0,0,139,58730,18,158,154,0,0,0,83886080,0,19,4,7,18774,1,58782,72,58854,444,59298,32,0,0,1,0,0,0,0,59330,18],
[2288,32,0,18775,4,0,0,0,56,59348,31,159,155,0,0,0,67174400,0,0,0,0,4294967295,0,59379,78,0,0,0,0,0,0,1,0,0,0,0,45333,10],
[2320,15,76,18775,4,0,0,0,56,59457,30,160,156,0,0,0,83886080,0,0,0,7,22631,1,59487,113,59600,351,59951,53,0,0,1,0,0,0,0,18388,7],
[2335,16,0,18775,4,0,0,0,139,60004,23,161,157,0,0,0,83886080,0,0,0,7,18774,1,60027,132,0,0,0,0,0,0,1,0,0,0,0,49468,12],
[2351,23,0,18775,4,0,0,0,139,60159,30,162,158,0,0,0,83886080,0,0,0,7,18774,1,60189,100,60289,320,60609,52,0,0,1,0,0,0,0,18388,7],
[2374,6,0,18775,4,0,0,1,76,23319,4,163,159,1,0,0,83886080,0,0,0,7,4294967295,0,60661,93,0,0,0,0,0,0,14,0,0,0,0,10916,7],
[2380,5,0,18775,4,0,0,0,48,23319,4,164,160,1,0,0,83886080,0,0,0,7,4294967295,0,60754,85,0,0,0,0,0,0,47,0,0,0,0,10916,7],
[2385,15,0,18775,4,0,0,0,139,60839,22,165,161,0,0,0,83886080,0,0,0,7,18774,1,60861,149,0,0,0,0,0,0,1,0,0,0,0,26960,16],
[2400,15,0,18775,4,0,0,0,139,61010,22,166,162,0,0,0,83886080,0,0,0,7,18774,1,61032,106,0,0,0,0,0,0,1,0,0,0,0,26960,16],
[2415,13,0,61138,8,0,0,1,120,61146,14,167,163,0,0,0,83886080,0,0,0,0,4294967295,0,61160,93,0,0,0,0,0,0,14,0,0,0,0,61253,12],
[2428,17,0,61138,8,0,0,1,120,61265,18,168,164,0,0,0,83886080,0,0,0,0,4294967295,0,61283,103,0,0,0,0,0,0,33,0,0,0,0,61253,12],
[2445,18,0,61138,8,0,0,1,113,61386,19,169,165,0,0,0,83886080,0,0,0,0,4294967295,0,61405,102,0,0,0,0,61507,9,2,0,0,0,0,61253,12],
[2463,12,0,18775,4,0,0,0,139,61516,19,170,166,0,0,0,83886080,0,0,0,7,18774,1,61535,74,0,0,0,0,0,0,1,0,0,0,0,10916,7],
[2475,12,0,18775,4,0,0,0,139,61609,19,171,167,0,0,0,67174400,0,0,0,0,4294967295,0,61628,96,61724,80,0,0,0,0,1,0,0,0,0,45333,10],
[2487,13,0,18775,4,0,0,0,139,61804,20,172,168,0,0,0,83886080,0,0,0,7,18774,1,61824,104,0,0,0,0,0,0,1,0,0,0,0,61928,14],
[2500,12,0,18775,4,0,0,1,53,23319,4,173,169,1,0,0,83886080,0,0,0,7,4294967295,0,61942,118,0,0,0,0,0,0,15,0,0,0,0,41260,12],
[2512,10,0,11198,4,0,0,1,50,23319,4,174,170,1,0,0,67174400,0,0,0,0,4294967295,0,62060,117,0,0,0,0,0,0,47,0,0,0,0,53570,4],
[2522,15,0,11198,4,0,0,1,49,23319,4,175,171,1,0,0,67174400,0,0,0,0,4294967295,0,62177,105,0,0,0,0,0,0,14,0,0,0,0,53570,4],
[2537,9,0,62282,3,0,0,0,51,23319,4,176,172,1,0,0,67174400,0,0,0,0,4294967295,0,62285,116,0,0,0,0,0,0,1,0,0,0,0,62282,3],
[2546,19,0,62282,3,0,0,1,120,62401,15,177,173,1,0,0,67174400,0,0,0,0,4294967295,0,62416,118,0,0,0,0,0,0,0,0,0,0,0,62282,3],
[2565,10,0,11198,4,0,0,1,52,23319,4,178,174,1,0,0,67174400,0,0,0,0,4294967295,0,62534,115,0,0,0,0,0,0,14,0,0,0,0,53570,4],
[2575,14,0,11758,6,0,0,1,1,23319,4,179,175,1,0,0,67174400,0,0,0,0,4294967295,0,62649,99,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[2589,12,0,11758,6,0,0,0,0,23319,4,180,176,1,0,0,67174400,0,0,0,0,4294967295,0,62748,114,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[2601,19,0,11758,6,0,0,1,1,23319,4,181,175,1,0,0,67174400,0,0,0,0,4294967295,0,62862,108,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[2620,17,0,11758,6,0,0,1,99,23319,4,182,177,1,0,0,67174400,0,0,0,0,4294967295,0,62970,96,0,0,0,0,0,0,16,0,0,0,0,11758,6],
[2637,16,0,11758,6,0,0,1,99,23319,4,183,177,1,0,0,67174400,0,0,0,0,4294967295,0,63066,122,0,0,0,0,0,0,16,0,0,0,0,11758,6],
[2653,4,0,18775,4,0,0,1,86,63188,27,184,178,1,0,0,67174400,0,0,0,0,4294967295,0,63215,102,63317,216,0,0,0,0,47,0,0,0,0,45333,10],
[2657,7,0,18775,4,0,0,1,28,63533,14,185,179,0,0,0,83886080,0,0,0,7,4294967295,0,63547,99,63646,455,64101,58,0,0,13,0,0,0,0,61928,14],
[2664,17,0,18775,4,0,0,1,113,64159,24,186,180,0,0,0,83886080,0,0,0,7,18774,1,64183,96,64279,120,0,0,64399,9,3,0,0,0,0,61928,14],
[2681,11,0,18775,4,0,0,1,108,23319,4,187,181,0,5,1,83886080,0,0,0,7,4294967295,0,64408,112,0,0,0,0,0,0,46,0,0,0,0,61928,14],
[2692,18,0,18775,4,0,0,1,120,64520,25,188,182,0,0,0,67174400,0,0,0,0,4294967295,0,64545,94,0,0,0,0,0,0,0,0,0,0,0,45333,10],
[2710,20,0,18775,4,0,0,1,28,64639,33,189,183,0,0,0,67174400,0,0,0,0,4294967295,0,64672,63,0,0,0,0,0,0,0,0,0,0,0,45333,10],
[2730,25,0,18775,4,0,0,1,28,64639,33,189,183,0,0,0,67174400,0,0,0,0,4294967295,0,64735,88,0,0,0,0,0,0,0,0,0,0,0,45333,10],
[2755,22,0,18775,4,0,0,1,120,64823,29,190,184,0,0,0,67174400,0,0,0,0,4294967295,0,64852,131,0,0,0,0,0,0,11,0,0,0,0,45333,10],
[2777,23,0,18775,4,0,0,1,113,64985,30,191,185,0,0,0,83886080,0,0,0,7,64983,2,65015,96,0,0,0,0,21771,7,4,0,0,0,0,61928,14],
[2800,17,0,18775,4,0,0,1,28,65111,30,192,186,0,0,0,83886080,0,0,0,7,4294967295,0,65141,80,0,0,0,0,0,0,0,0,0,0,0,61928,14],
[2817,23,0,18775,4,0,0,1,28,65111,30,192,186,0,0,0,83886080,0,0,0,7,4294967295,0,65221,116,0,0,0,0,0,0,0,0,0,0,0,61928,14],
[2840,24,0,18775,4,0,0,1,120,65337,31,193,187,0,0,0,67174400,0,0,0,0,4294967295,0,65368,88,0,0,0,0,0,0,0,0,0,0,0,45333,10],
[2864,12,0,18775,4,0,0,1,113,65456,19,194,188,0,0,0,83886080,0,0,0,7,21659,1,65475,88,0,0,0,0,21771,7,4,0,0,0,0,61928,14],
[2876,25,0,18775,4,0,0,0,139,65563,32,195,189,0,0,0,83890944,0,0,0,7,18774,1,65595,90,0,0,0,0,0,0,1,0,0,0,0,61928,14],
[2901,18,0,18775,4,0,0,0,139,65685,25,196,190,0,0,0,83886080,0,0,0,7,18774,1,65710,96,0,0,0,0,0,0,1,0,0,0,0,61928,14],
[2919,20,0,18775,4,0,0,1,113,65812,27,197,191,0,0,0,83886080,0,0,0,7,65806,6,65839,100,0,0,0,0,65939,12,5,0,0,0,0,61928,14],
[2939,20,0,18775,4,0,0,0,139,65951,27,198,192,0,0,0,83887360,0,0,0,7,18774,1,65978,84,0,0,0,0,0,0,1,0,0,0,0,61928,14],
[2959,16,0,18775,4,0,0,0,139,66062,23,199,193,0,0,0,83886080,0,0,0,7,18774,1,66085,93,0,0,0,0,0,0,1,0,0,0,0,61928,14],
[2975,21,0,18775,4,0,0,1,120,66178,34,200,194,0,0,0,83886080,0,0,0,7,4294967295,0,66212,85,0,0,0,0,0,0,15,0,0,0,0,61928,14],
[2996,27,0,18775,4,0,0,1,120,66178,34,200,194,0,0,0,83886080,0,0,0,7,4294967295,0,66297,110,66407,80,0,0,0,0,15,0,0,0,0,61928,14],
[3023,22,0,18775,4,0,0,1,120,66487,29,201,195,0,0,0,83886080,0,0,0,7,4294967295,0,66516,106,0,0,0,0,0,0,18,0,0,0,0,61928,14],
[3045,21,0,18775,4,0,0,1,120,66622,34,202,196,0,0,0,83886080,0,0,0,7,4294967295,0,66656,106,0,0,0,0,0,0,0,0,0,0,0,61928,14],
[3066,27,0,18775,4,0,0,1,120,66622,34,202,196,0,0,0,83886080,0,0,0,7,4294967295,0,66762,102,66864,157,0,0,0,0,0,0,0,0,0,61928,14],
[3093,15,0,18775,4,0,0,1,120,67021,22,203,197,0,0,0,83886080,0,0,0,7,4294967295,0,67043,103,0,0,0,0,0,0,14,0,0,0,0,61928,14],
[3108,16,0,18775,4,0,0,1,120,67146,23,204,198,0,0,0,83886080,0,0,0,7,4294967295,0,67169,109,0,0,0,0,0,0,0,0,0,0,0,61928,14],
[3124,20,0,18775,4,0,0,1,120,67278,20,205,199,0,0,0,83886080,0,0,0,7,4294967295,0,67298,116,0,0,0,0,0,0,13,0,0,0,0,61928,14],
[3144,26,0,18775,4,0,0,1,113,67414,24,206,200,0,0,0,83886080,0,0,0,7,64983,2,67438,117,67555,69,0,0,21771,7,4,0,0,0,0,61928,14],
[3170,13,0,18775,4,0,0,1,120,67624,20,207,201,0,0,0,83886080,0,0,0,7,4294967295,0,67644,88,0,0,0,0,0,0,11,0,0,0,0,61928,14],
[3183,20,0,18775,4,0,0,1,120,67624,20,207,201,0,0,0,83886080,0,0,0,7,4294967295,0,67732,82,67814,399,68213,66,0,0,11,0,0,0,0,61928,14],
[3203,17,0,18775,4,0,0,0,139,68279,24,208,202,0,0,0,67174400,0,0,0,0,4294967295,0,68303,112,0,0,0,0,0,0,1,0,0,0,0,45333,10],
[3220,16,0,18775,4,0,0,1,113,68419,23,209,203,0,0,0,83886080,0,0,0,7,68415,4,68442,107,0,0,0,0,65939,12,5,0,0,0,0,61928,14],
[3236,22,0,18775,4,0,0,1,120,68549,29,210,204,0,0,0,67174400,0,0,0,0,4294967295,0,68578,70,0,0,0,0,0,0,11,0,0,0,0,45333,10],
[3258,14,0,18775,4,0,0,0,139,68648,21,211,205,0,0,0,83886080,0,0,0,7,18774,1,68669,96,68765,182,0,0,0,0,1,0,0,0,0,61928,14],
[3272,25,0,18775,4,0,0,0,139,68947,32,212,206,0,0,0,67174400,0,0,0,0,4294967295,0,68979,100,0,0,0,0,0,0,1,0,0,0,0,45333,10],
[3297,23,0,18775,4,0,0,0,139,69079,30,213,207,0,0,0,83886080,0,0,0,7,18774,1,69109,86,0,0,0,0,0,0,1,0,0,0,0,61928,14],
[3320,17,0,18775,4,0,0,1,124,69195,20,214,208,0,23,2,83886080,0,0,0,7,4294967295,0,69237,104,69341,117,0,0,0,0,46,0,0,0,0,61928,14],
[3337,23,0,18775,4,0,0,1,120,69458,30,215,209,0,0,0,67174400,0,0,0,0,4294967295,0,69488,105,0,0,0,0,0,0,11,0,0,0,0,45333,10],
[3360,24,0,18775,4,0,0,0,139,69593,31,216,210,0,0,0,67174400,0,0,0,0,4294967295,0,69624,90,0,0,0,0,0,0,1,0,0,0,0,45333,10],
[3384,31,0,18775,4,0,0,1,28,69714,38,217,211,0,0,0,67174400,0,0,0,0,4294967295,0,69752,91,0,0,0,0,0,0,0,0,0,0,0,45333,10],
[3415,15,0,18775,4,0,0,1,120,69843,22,218,212,0,0,0,83886080,0,0,0,7,4294967295,0,69865,88,0,0,0,0,0,0,14,0,0,0,0,61928,14],
[3430,20,0,18775,4,0,0,1,120,69953,27,219,213,0,0,0,67174400,0,0,0,0,4294967295,0,69980,102,0,0,0,0,0,0,0,0,0,0,0,45333,10],
[3450,24,0,18775,4,0,0,1,28,70082,31,220,214,0,0,0,83888640,0,0,0,7,4294967295,0,70113,104,0,0,0,0,0,0,14,0,0,0,0,61928,14],
[3474,24,0,18775,4,0,0,1,28,70217,31,221,215,0,0,0,83888640,0,0,0,7,4294967295,0,70248,111,0,0,0,0,0,0,14,0,0,0,0,61928,14],
[3498,14,0,18775,4,0,0,0,139,70359,18,222,216,2,0,0,83886080,0,0,0,7,18774,1,70377,92,0,0,0,0,0,0,1,0,0,0,0,22180,17],
[3512,21,0,18775,4,0,0,0,139,70469,28,223,217,0,0,0,83886080,0,0,0,7,18774,1,70497,114,70611,151,0,0,0,0,1,0,0,0,0,20083,8],
[3533,14,84,18775,4,0,0,0,139,70762,18,224,218,0,0,0,83886080,0,0,0,7,18774,1,70780,86,70866,478,71344,33,0,0,1,0,0,0,0,18388,7],
[3547,13,0,18775,4,0,0,0,116,26976,24,28,219,1,0,0,83886080,0,0,0,7,4294967295,0,71377,53,0,0,0,0,0,0,47,0,0,0,0,27152,13],
[3560,7,0,18775,4,0,0,2,90,23319,4,225,220,1,0,0,83886080,0,0,0,7,4294967295,0,71430,51,0,0,0,0,0,0,47,0,0,0,0,71481,5],
[3567,6,0,18775,4,0,0,2,90,23319,4,226,221,1,0,0,83886080,0,0,0,7,4294967295,0,71486,50,0,0,0,0,0,0,47,0,0,0,0,71481,5],
[3573,13,0,18775,4,0,0,0,116,71536,24,227,222,1,0,0,83886080,0,0,0,7,4294967295,0,71560,76,0,0,0,0,0,0,47,0,0,0,0,27152,13],
[3586,6,0,18775,4,0,0,2,90,23319,4,228,223,1,0,0,83886080,0,0,0,7,4294967295,0,71636,75,71711,350,72061,48,0,0,47,0,0,0,0,71481,5],
[3592,5,0,18775,4,0,0,2,90,23319,4,229,224,1,0,0,83886080,0,0,0,7,4294967295,0,72109,80,72189,399,72588,43,0,0,47,0,0,0,0,71481,5],
[3597,3,0,18775,4,0,0,1,109,23319,4,230,225,0,0,0,83886080,0,0,0,7,4294967295,0,72631,102,72733,430,73163,61,0,0,28,0,0,0,0,41260,12],
[3600,6,0,18775,4,0,0,1,28,73224,14,231,226,0,0,0,83886080,0,0,0,7,4294967295,0,73238,127,0,0,0,0,0,0,15,0,0,0,0,41260,12],
[3606,14,0,18775,4,0,0,1,28,73365,21,232,227,0,0,0,83886080,0,0,0,7,4294967295,0,73386,101,73487,106,0,0,0,0,14,0,0,0,0,20083,8],
[3620,14,0,18775,4,0,0,1,28,73593,21,233,228,0,0,0,83886080,0,0,0,7,4294967295,0,73614,84,73487,106,0,0,0,0,14,0,0,0,0,20083,8],
[3634,14,0,18775,4,0,0,1,28,73698,21,234,229,0,0,0,83886080,0,0,0,7,4294967295,0,73719,104,73487,106,0,0,0,0,14,0,0,0,0,20083,8],
[3648,11,0,18775,4,0,0,1,22,73823,11,235,230,0,25,1,83886080,0,0,0,7,4294967295,0,73847,113,73960,112,0,0,0,0,21,0,0,0,0,74072,7],
[3659,16,0,18775,4,0,0,1,22,74079,11,236,231,0,25,1,83886080,0,0,0,7,4294967295,0,74090,116,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[3675,14,0,18775,4,0,0,1,22,74206,4,237,232,0,25,1,83886080,0,0,0,7,4294967295,0,74210,126,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[3689,18,0,18775,4,0,0,1,22,74336,8,238,233,0,25,1,83886080,0,0,0,7,4294967295,0,74344,123,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[3707,17,0,18775,4,0,0,1,22,23319,4,239,234,0,25,1,83886080,0,0,0,7,4294967295,0,74467,78,0,0,0,0,0,0,0,0,0,0,0,74072,7],
[3724,14,0,18775,4,0,0,1,22,74545,14,240,235,0,25,1,83886080,0,0,0,7,4294967295,0,74559,117,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[3738,19,0,18775,4,0,0,1,22,74676,9,241,236,0,25,1,83886080,0,0,0,7,4294967295,0,74685,119,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[3757,23,0,18775,4,0,0,1,22,74804,13,242,237,0,25,1,83886080,0,0,0,7,4294967295,0,74817,119,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[3780,23,0,18775,4,0,0,1,22,74936,13,243,238,0,25,1,83886080,0,0,0,7,4294967295,0,74949,128,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[3803,15,0,18775,4,0,0,1,22,75077,5,244,239,0,25,1,83886080,0,0,0,7,4294967295,0,75082,125,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[3818,18,0,18775,4,0,0,1,22,75207,8,245,240,0,25,1,83886080,0,0,0,7,4294967295,0,75215,126,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[3836,15,0,18775,4,0,0,1,22,75341,13,246,241,0,25,1,83886080,0,0,0,7,4294967295,0,75354,133,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[3851,22,0,18775,4,0,0,1,22,75487,12,247,242,0,25,1,83886080,0,0,0,7,4294967295,0,75499,122,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[3873,4,0,11758,6,0,0,1,120,75621,8,248,243,0,0,0,83886080,0,0,0,3,4294967295,0,75629,103,75732,70,0,0,0,0,0,0,0,0,0,11758,6],
[3877,17,0,18775,4,0,0,1,115,75802,24,249,244,66,0,0,83886080,0,0,0,7,18774,1,75826,94,0,0,0,0,27326,9,7,0,0,0,0,27488,25],
[3894,18,0,18775,4,0,0,1,115,75920,25,250,245,66,0,0,83886080,0,0,0,7,18774,1,75945,96,76041,159,0,0,27326,9,7,0,0,0,0,27488,25],
[3912,17,0,18775,4,0,0,1,28,76200,34,251,246,2,0,0,83886080,0,0,0,7,4294967295,0,76234,132,76366,119,0,0,0,0,0,0,0,0,0,23304,15],
[3929,15,0,18775,4,0,0,1,28,76485,22,252,247,0,0,0,83886080,0,0,0,7,4294967295,0,76507,130,76637,192,0,0,0,0,18,0,0,0,0,20207,12],
[3944,12,0,18775,4,0,0,1,28,76829,19,253,248,0,0,0,83886080,0,0,0,7,4294967295,0,76848,86,76934,454,77388,86,0,0,18,0,0,0,0,20207,12],
[3956,12,0,18775,4,0,0,1,28,77474,19,254,249,0,0,0,83886080,0,0,0,7,4294967295,0,77493,130,0,0,0,0,0,0,18,0,0,0,0,20207,12],
[3968,19,0,18775,4,0,0,1,28,77623,26,255,250,0,0,0,83886080,0,0,0,7,4294967295,0,77649,84,0,0,0,0,0,0,18,0,0,0,0,20207,12],
[3987,14,0,18775,4,0,0,1,28,77733,21,256,251,0,0,0,83886080,0,0,0,7,4294967295,0,77754,101,0,0,0,0,0,0,18,0,0,0,0,20207,12],
[4001,9,0,18775,4,0,0,1,28,77855,16,257,252,0,0,0,83886080,0,0,0,7,4294967295,0,77871,127,0,0,0,0,0,0,18,0,0,0,0,20207,12],
[4010,12,0,18775,4,0,0,1,28,77998,19,258,253,0,0,0,83886080,0,0,0,7,4294967295,0,78017,93,0,0,0,0,0,0,18,0,0,0,0,20207,12],
[4022,13,0,18775,4,0,0,1,28,78110,20,259,254,0,0,0,83886080,0,0,0,7,4294967295,0,78130,104,0,0,0,0,0,0,18,0,0,0,0,20207,12],
[4035,14,0,18775,4,0,0,1,28,78234,21,260,255,0,0,0,83886080,0,0,0,7,4294967295,0,78255,125,0,0,0,0,0,0,18,0,0,0,0,20207,12],
[4049,12,0,18775,4,0,0,1,28,78380,19,261,256,0,0,0,83886080,0,0,0,7,4294967295,0,78399,99,0,0,0,0,0,0,18,0,0,0,0,20207,12],
[4061,13,0,18775,4,0,0,1,28,78498,20,262,257,0,0,0,83886080,0,0,0,7,4294967295,0,78518,107,0,0,0,0,0,0,18,0,0,0,0,20207,12],
[4074,4,0,18775,4,0,0,2,54,23319,4,263,258,1,0,0,83886080,0,0,0,7,4294967295,0,78625,111,0,0,0,0,78736,5,2,0,0,0,0,10916,7],
[4078,14,0,18775,4,0,0,0,139,78741,21,264,259,0,0,0,83886080,0,0,0,7,18774,1,78762,92,78854,381,79235,59,0,0,1,0,0,0,0,59330,18],
[4092,7,0,18775,4,0,0,1,55,23319,4,265,260,1,0,0,83886080,0,0,0,7,4294967295,0,79294,88,0,0,0,0,0,0,43,0,0,0,0,25654,18],
[4099,15,0,18775,4,0,0,1,120,79382,22,266,261,1,0,0,83886080,0,0,0,7,4294967295,0,79404,81,79485,121,0,0,0,0,17,0,0,0,0,27152,13],
[4114,4,0,18775,4,0,0,1,13,23319,4,267,262,2,0,0,83886080,0,0,0,7,4294967295,0,79606,108,79714,62,0,0,0,0,40,0,0,0,0,59330,18],
[4118,17,0,18775,4,0,0,1,106,79776,24,268,263,0,0,0,83886080,0,0,0,7,18774,1,79800,90,0,0,0,0,61507,9,2,0,0,0,0,18908,7],
[4135,17,0,18775,4,0,0,1,106,79890,24,269,264,0,0,0,83886080,0,0,0,7,18774,1,79914,84,0,0,0,0,79998,9,2,0,0,0,0,18908,7],
[4152,18,0,18775,4,0,0,1,24,80007,13,270,265,0,0,0,83886080,0,0,0,7,4294967295,0,80020,92,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[4170,14,0,18775,4,0,0,1,24,80112,9,271,266,0,0,0,83886080,0,0,0,7,4294967295,0,80121,84,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[4184,10,0,4184,10,0,0,1,39,80205,4,272,267,0,0,0,83886080,0,0,0,3,4294967295,0,80209,144,80353,524,80877,89,0,0,11,0,0,0,0,4184,10],
[4194,22,0,4184,10,0,0,1,106,80966,19,273,268,0,0,0,83886336,0,0,0,3,18774,1,80985,76,0,0,0,0,22311,5,6,0,0,0,0,4184,10],
[4216,16,0,4184,10,0,0,0,139,81061,13,274,269,0,0,0,83886080,0,0,0,3,18774,1,81074,116,81190,98,0,0,0,0,1,0,0,0,0,4184,10],
[4232,32,0,4184,10,0,0,1,113,81288,29,275,270,0,0,0,67174400,0,0,0,0,4294967295,0,81317,112,0,0,0,0,21771,7,4,0,0,0,0,4184,10],
[4264,25,0,4184,10,0,0,1,120,81429,22,276,271,0,0,0,67174400,0,0,0,0,4294967295,0,81451,138,0,0,0,0,0,0,13,0,0,0,0,4184,10],
[4289,17,0,4184,10,0,0,1,113,81589,15,277,272,0,0,0,83886080,0,0,0,3,18774,1,81604,120,0,0,0,0,81724,6,3,0,0,0,0,4184,10],
[4306,19,0,4184,10,0,0,1,28,81730,16,278,273,0,0,0,83886080,0,0,0,3,4294967295,0,81746,102,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4325,29,0,4184,10,0,0,0,139,81848,26,279,274,0,0,0,83887616,0,0,0,3,18774,1,81874,87,0,0,0,0,0,0,1,0,0,0,0,4184,10],
[4354,20,0,4184,10,0,0,1,120,81961,14,280,275,0,0,0,67174400,0,0,0,0,4294967295,0,81975,104,0,0,0,0,0,0,0,0,0,0,0,4184,10],
[4374,14,0,4184,10,0,0,1,61,82079,11,281,276,0,0,0,83886336,0,0,0,3,4294967295,0,82090,71,82161,57,0,0,0,0,31,0,0,0,0,4184,10],
[4388,20,0,4184,10,0,0,1,113,82218,29,282,277,0,0,0,83886080,0,0,0,3,18774,1,82247,112,0,0,0,0,21771,7,4,0,0,0,0,4184,10],
[4408,19,0,4184,10,0,0,1,113,82359,16,283,278,0,0,0,83886080,0,0,0,3,18774,1,82375,94,82469,25,0,0,21771,7,4,0,0,0,0,4184,10],
[4427,22,0,4184,10,0,0,1,113,82494,19,284,279,0,0,0,67174400,0,0,0,0,4294967295,0,82513,101,0,0,0,0,34450,8,3,0,0,0,0,4184,10],
[4449,25,0,4184,10,0,0,1,106,82614,22,285,280,0,0,0,83886080,0,0,0,3,18774,1,82636,125,0,0,0,0,22311,5,6,0,0,0,0,4184,10],
[4474,29,0,4184,10,0,0,1,120,82761,19,286,281,0,0,0,83886080,0,0,0,3,4294967295,0,82780,103,0,0,0,0,0,0,15,0,0,0,0,4184,10],
[4503,20,0,4184,10,0,0,1,113,82883,17,287,282,0,0,0,83886080,0,0,0,3,18774,1,82900,72,0,0,0,0,11083,9,3,0,0,0,0,4184,10],
[4523,16,0,4184,10,0,0,1,139,82972,13,288,283,0,0,0,83886080,0,0,0,3,18774,1,82985,63,83048,83,0,0,0,0,1,0,0,0,0,4184,10],
[4539,22,0,4184,10,0,0,1,28,83131,19,289,284,0,0,0,83886336,0,0,0,3,4294967295,0,83150,132,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4561,27,0,4184,10,0,0,1,120,83282,24,290,285,0,0,0,83886336,0,0,0,3,4294967295,0,83306,84,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4588,13,0,4184,10,0,0,1,120,83390,20,291,286,0,0,0,83886080,0,0,0,3,4294967295,0,83410,62,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4601,16,0,4184,10,0,0,1,120,83390,20,291,286,0,0,0,83886080,0,0,0,3,4294967295,0,83472,89,83561,103,0,0,0,0,11,0,0,0,0,4184,10],
[4617,23,0,4184,10,0,0,1,120,83390,20,291,286,0,0,0,83886080,0,0,0,3,4294967295,0,83410,62,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4640,36,0,4184,10,0,0,1,41,83664,7,292,287,0,0,0,83890176,0,0,0,3,4294967295,0,83671,74,83745,49,0,0,0,0,0,0,0,0,0,4184,10],
[4676,30,0,4184,10,0,0,1,42,80205,4,293,288,0,0,0,83886080,0,0,0,3,4294967295,0,83794,99,83893,414,84307,140,0,0,11,0,0,0,0,4184,10],
[4706,28,0,4184,10,0,0,1,47,84447,42,294,289,0,0,0,83886080,0,0,0,3,4294967295,0,84489,70,0,0,0,0,0,0,47,0,0,0,0,4184,10],
[4734,18,0,4184,10,0,0,1,113,84559,22,295,290,0,0,0,83886080,0,0,0,3,18774,1,84581,91,0,0,0,0,21771,7,4,0,0,0,0,4184,10],
[4752,13,0,4184,10,0,0,1,28,84672,20,296,291,0,0,0,83886080,0,0,0,3,4294967295,0,84692,81,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4765,14,0,4184,10,0,0,1,140,84773,11,297,292,0,0,0,83886336,0,0,0,3,4294967295,0,84784,70,82161,57,0,0,0,0,30,0,0,0,0,4184,10],
[4779,19,0,4184,10,0,0,1,43,80205,4,298,293,0,0,0,83886080,0,0,0,3,4294967295,0,84854,116,84970,78,85048,33,0,0,13,0,0,0,0,4184,10],
[4798,20,0,4184,10,0,0,2,120,85081,17,299,294,0,0,0,83886080,0,0,0,3,4294967295,0,85098,133,85231,259,85490,64,0,0,0,0,0,0,0,4184,10],
[4818,26,0,4184,10,0,0,1,40,80205,4,300,295,0,0,0,83886080,0,0,0,3,4294967295,0,85554,125,85679,98,85777,47,0,0,0,0,0,0,0,4184,10],
[4844,22,0,4184,10,0,0,1,44,80205,4,301,296,0,0,0,83886080,0,0,0,3,4294967295,0,85824,74,85898,122,86020,44,0,0,0,0,0,0,0,4184,10],
[4866,21,0,4184,10,0,0,2,45,80205,4,302,297,0,0,0,83886080,0,0,0,3,4294967295,0,86064,107,0,0,0,0,86171,5,2,0,0,0,0,4184,10],
[4887,18,0,4184,10,0,0,1,113,82883,17,287,282,0,0,0,83886080,0,0,0,3,18774,1,86176,75,0,0,0,0,11083,9,3,0,0,0,0,4184,10],
[4905,15,0,4184,10,0,0,1,46,80205,4,303,298,0,0,0,83886080,0,0,0,3,4294967295,0,86251,87,86338,110,0,0,0,0,11,0,0,0,0,4184,10],
[4920,7,0,18775,4,0,0,1,103,23319,4,304,299,0,0,0,83886080,0,0,0,7,4294967295,0,86448,69,0,0,0,0,86517,10,2,0,0,0,0,25654,18],
[4927,5,0,4927,5,0,0,0,139,86527,15,305,300,0,0,0,83886080,0,0,0,0,18774,1,86542,113,0,0,0,0,0,0,1,0,0,0,0,86655,4],
[4932,4,0,11758,6,0,0,1,120,86659,15,306,301,0,0,0,83886080,0,0,0,3,4294967295,0,86674,75,86749,472,87221,24,0,0,14,0,0,0,0,11758,6],
[4936,15,0,18775,4,0,0,1,57,23319,4,307,302,8192,0,0,83886080,0,0,0,7,4294967295,0,87245,114,87359,193,0,0,0,0,23,0,0,26,5,49468,12],
[4951,10,0,18775,4,0,0,1,28,87606,22,308,303,0,0,0,83886080,0,0,0,7,4294967295,0,87628,88,0,0,0,0,0,0,28,0,0,0,0,26960,16],
[4961,14,0,18775,4,0,0,1,57,23319,4,309,302,8192,0,0,83886080,0,0,0,7,4294967295,0,87716,86,0,0,0,0,0,0,23,0,0,26,5,49468,12],
[4975,11,0,18775,4,0,0,1,22,73823,11,310,304,0,25,1,83886080,0,0,0,7,4294967295,0,87802,99,87901,119,0,0,0,0,21,0,0,0,0,74072,7],
[4986,16,0,18775,4,0,0,1,22,74079,11,311,305,0,25,1,83886080,0,0,0,7,4294967295,0,88020,102,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[5002,14,0,18775,4,0,0,1,22,74206,4,312,306,0,25,1,83886080,0,0,0,7,4294967295,0,88122,112,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[5016,18,0,18775,4,0,0,1,22,74336,8,313,307,0,25,1,83886080,0,0,0,7,4294967295,0,88234,109,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[5034,17,0,18775,4,0,0,1,22,23319,4,314,308,0,25,1,83886080,0,0,0,7,4294967295,0,88343,72,0,0,0,0,0,0,0,0,0,0,0,74072,7],
[5051,14,0,18775,4,0,0,1,22,74545,14,315,309,0,25,1,83886080,0,0,0,7,4294967295,0,88415,103,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[5065,19,0,18775,4,0,0,1,22,74676,9,316,310,0,25,1,83886080,0,0,0,7,4294967295,0,88518,105,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[5084,23,0,18775,4,0,0,1,22,74804,13,317,311,0,25,1,83886080,0,0,0,7,4294967295,0,88623,105,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[5107,23,0,18775,4,0,0,1,22,74936,13,318,312,0,25,1,83886080,0,0,0,7,4294967295,0,88728,114,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[5130,15,0,18775,4,0,0,1,22,75077,5,319,313,0,25,1,83886080,0,0,0,7,4294967295,0,88842,111,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[5145,18,0,18775,4,0,0,1,22,75207,8,320,314,0,25,1,83886080,0,0,0,7,4294967295,0,88953,112,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[5163,15,0,18775,4,0,0,1,22,75341,13,321,315,0,25,1,83886080,0,0,0,7,4294967295,0,89065,119,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[5178,22,0,18775,4,0,0,1,22,75487,12,322,316,0,25,1,83886080,0,0,0,7,4294967295,0,89184,108,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[5200,5,0,18775,4,0,0,1,58,23319,4,323,317,1,0,0,83886080,0,0,0,7,4294967295,0,89292,85,89377,115,0,0,0,0,14,0,0,0,0,25654,18],
[5205,10,0,18775,4,0,0,1,59,23319,4,324,318,1,0,0,83886080,0,0,0,7,4294967295,0,89492,91,0,0,0,0,0,0,14,0,0,0,0,25654,18],
[5215,11,0,18775,4,0,0,1,120,89583,18,325,319,1,0,0,83886080,0,0,0,7,4294967295,0,89601,128,0,0,0,0,0,0,14,0,0,0,0,25654,18],
[5226,6,0,18775,4,0,0,1,120,89729,13,326,320,1,0,0,83886080,0,0,0,7,4294967295,0,89742,89,0,0,0,0,0,0,14,0,0,0,0,25654,18],
[5232,3,0,18775,4,0,0,1,86,89831,19,327,321,1,0,0,83886080,0,0,0,7,4294967295,0,89850,100,89950,421,90371,63,0,0,45,0,0,0,0,71481,5],
[5235,8,0,18775,4,0,0,1,86,90434,24,328,322,1,0,0,83886080,0,0,0,7,4294967295,0,90458,95,90553,70,0,0,0,0,45,0,0,0,0,71481,5],
[5243,12,0,18775,4,0,0,1,86,90623,28,329,323,1,0,0,83886336,0,0,0,7,4294967295,0,90651,78,90729,85,0,0,0,0,45,0,0,0,0,71481,5],
[5255,9,0,18775,4,0,0,1,86,90814,25,330,324,1,0,0,83886080,0,0,0,7,4294967295,0,90839,85,90924,50,0,0,0,0,45,0,0,0,0,71481,5],
[5264,9,0,18775,4,0,0,1,120,90974,16,331,325,0,0,0,83886080,0,0,0,7,4294967295,0,90990,108,0,0,0,0,0,0,15,0,0,0,0,41260,12],
[5273,13,0,18775,4,0,0,0,139,91098,20,332,326,0,0,0,83886080,0,0,0,7,18774,1,91118,89,0,0,0,0,0,0,1,0,0,0,0,25654,18],
[5286,11,0,18775,4,0,0,1,120,91207,18,333,327,0,9,1,67174400,0,0,0,0,4294967295,0,91225,113,0,0,0,0,0,0,11,0,0,0,0,45333,10],
[5297,11,0,18775,4,0,0,1,120,91207,18,333,327,0,9,1,67174400,0,0,0,0,4294967295,0,91338,84,0,0,0,0,0,0,11,0,0,0,0,45333,10],
[5308,14,0,18775,4,0,0,1,113,91423,21,334,328,2,0,0,83886080,0,0,0,7,91422,1,91444,120,0,0,0,0,21771,7,4,0,0,0,0,26819,14],
[5322,14,0,5391,13,0,0,1,141,91564,6,335,329,0,0,0,83886080,0,0,0,0,4294967295,0,91570,80,0,0,0,0,0,0,11,0,0,0,0,91650,15],
[5336,18,0,5391,13,0,0,1,120,91665,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,91675,65,0,0,0,0,0,0,18,0,0,0,0,91650,15],
[5354,22,0,5391,13,0,0,1,120,91665,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,91675,65,0,0,0,0,0,0,18,0,0,0,0,91650,15],
[5376,15,0,5391,13,0,0,1,60,91564,6,337,331,0,0,0,83886080,0,0,0,0,4294967295,0,91740,88,0,0,0,0,0,0,11,0,0,0,0,91650,15],
[5391,13,0,5391,13,0,0,1,141,91564,6,338,329,0,0,0,83886080,0,0,0,0,4294967295,0,91828,121,91949,201,92150,78,0,0,11,0,0,0,0,91650,15],
[5404,19,0,5391,13,0,0,0,139,92228,15,339,332,0,0,0,83886080,0,0,0,0,18774,1,92243,79,92322,105,0,0,0,0,1,0,0,0,0,91650,15],
[5423,17,0,5391,13,0,0,1,120,91665,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,91675,65,0,0,0,0,0,0,18,0,0,0,0,91650,15],
[5440,18,0,5391,13,0,0,1,105,92427,15,340,333,0,0,0,83886080,0,0,0,0,18774,1,92442,97,0,0,0,0,92539,7,3,0,0,0,0,91650,15],
[5458,21,0,5391,13,0,0,1,120,91665,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,92546,114,0,0,0,0,0,0,18,0,0,0,0,91650,15],
[5479,20,0,5391,13,0,0,1,113,92660,17,341,334,0,0,0,83886080,0,0,0,0,18774,1,92677,91,0,0,0,0,81724,6,3,0,0,0,0,91650,15],
[5499,22,0,5391,13,0,0,1,28,92768,18,342,335,0,0,0,83886080,0,0,0,0,4294967295,0,92786,115,0,0,0,0,0,0,11,0,0,0,0,91650,15],
[5521,22,0,5391,13,0,0,1,113,92901,18,343,336,0,0,0,83886080,0,0,0,0,18774,1,92919,100,0,0,0,0,21771,7,4,0,0,0,0,91650,15],
[5543,23,0,5391,13,0,0,1,113,93019,19,344,337,0,0,0,83886080,0,0,0,0,18774,1,93038,82,0,0,0,0,11083,9,3,0,0,0,0,91650,15],
[5566,18,0,5391,13,0,0,1,105,93120,15,345,338,0,0,0,83886080,0,0,0,0,18774,1,93135,95,0,0,0,0,93230,4,3,0,0,0,0,91650,15],
[5584,16,0,5391,13,0,0,1,120,93234,22,346,339,0,0,0,83886080,0,0,0,0,4294967295,0,93256,65,0,0,0,0,0,0,11,0,0,0,0,91650,15],
[5600,19,0,5391,13,0,0,1,120,93234,22,346,339,0,0,0,83886080,0,0,0,0,4294967295,0,93321,67,0,0,0,0,0,0,11,0,0,0,0,91650,15],
[5619,26,0,5391,13,0,0,1,120,93234,22,346,339,0,0,0,83886080,0,0,0,0,4294967295,0,93256,65,0,0,0,0,0,0,11,0,0,0,0,91650,15],
[5645,21,0,5391,13,0,0,1,113,93388,24,347,340,0,0,0,83886080,0,0,0,0,18774,1,93412,88,0,0,0,0,21771,7,4,0,0,0,0,91650,15],
[5666,21,0,5391,13,0,0,1,113,93019,19,344,337,0,0,0,83886080,0,0,0,0,18774,1,93500,71,0,0,0,0,11083,9,3,0,0,0,0,91650,15],
[5687,18,0,5391,13,0,0,1,46,91564,6,348,341,0,0,0,83886080,0,0,0,0,4294967295,0,93571,104,0,0,0,0,0,0,11,0,0,0,0,91650,15],
[5705,14,0,5391,13,0,0,1,60,91564,6,349,331,0,0,0,83886080,0,0,0,0,4294967295,0,93675,105,0,0,0,0,0,0,11,0,0,0,0,91650,15],
[5719,8,0,18775,4,0,0,0,139,93780,15,350,342,0,9,1,83886080,0,0,0,7,18774,1,93795,106,0,0,0,0,0,0,1,0,0,0,0,18908,7],
[5727,16,0,18775,4,0,0,1,28,93901,23,351,343,2,0,0,83886080,0,0,0,7,4294967295,0,93924,125,0,0,0,0,0,0,13,0,0,0,0,27488,25],
[5743,9,0,18775,4,0,0,1,28,94049,16,352,344,2,0,0,83886080,0,0,0,7,4294967295,0,94065,119,94184,173,0,0,0,0,13,0,0,0,0,27488,25],
[5752,9,0,18775,4,0,0,1,28,94357,16,353,345,2,0,0,83886080,0,0,0,7,4294967295,0,94373,104,94477,56,0,0,0,0,0,0,0,0,0,27488,25],
[5761,4,0,18775,4,0,0,1,120,94533,11,354,346,0,0,0,83886080,0,0,0,7,4294967295,0,94544,106,94650,55,0,0,0,0,13,0,0,0,0,19176,30],
[5765,10,0,94705,5,0,0,1,120,94710,12,355,347,0,0,0,83886080,0,0,0,0,4294967295,0,94722,51,0,0,0,0,0,0,46,0,0,0,0,94773,2],
[5775,10,0,94705,5,0,0,1,28,94775,12,356,348,0,0,0,83886080,0,0,0,0,4294967295,0,94787,47,0,0,0,0,0,0,14,0,0,0,0,94773,2],
[5785,6,0,11926,4,0,0,1,120,94834,10,357,349,0,0,0,83886080,0,0,0,0,4294967295,0,94844,116,0,0,0,0,0,0,0,0,0,0,0,86655,4],
[5791,10,0,94960,5,0,0,1,120,94965,15,358,350,0,0,0,83886080,0,0,0,0,4294967295,0,94980,122,0,0,0,0,0,0,14,0,0,0,0,95102,9],
[5801,13,0,94960,5,0,0,1,120,95111,18,359,351,0,0,0,83886080,0,0,0,0,4294967295,0,95129,114,95243,112,95355,95,0,0,14,0,0,0,0,95102,9],
[5814,14,0,94960,5,0,0,0,139,95450,16,360,352,0,0,0,83886592,0,0,0,0,18774,1,95466,97,0,0,0,0,0,0,1,0,0,0,0,95102,9],
[5828,3,0,18775,4,0,0,1,28,95563,15,361,353,512,0,0,83886080,0,0,0,7,4294967295,0,95578,82,0,0,0,0,0,0,34,0,0,0,0,27152,13],
[5831,6,0,5831,6,0,0,1,128,23319,4,362,354,8,0,0,83886080,0,0,0,3,4294967295,0,95660,108,95768,417,96185,45,96230,9,3,0,0,0,0,23697,12],
[5837,25,0,5831,6,0,0,0,139,96239,21,363,355,0,0,0,83889664,0,0,0,3,18774,1,96260,113,0,0,96185,45,0,0,1,0,0,0,0,23697,12],
[5862,19,0,5831,6,0,0,0,139,96373,15,364,356,0,0,0,83886080,0,0,0,3,18774,1,96388,128,96516,132,0,0,0,0,1,0,0,0,0,23697,12],
[5881,19,0,5831,6,0,0,0,139,96648,21,365,357,0,0,0,83886080,0,0,0,3,18774,1,96669,116,0,0,0,0,0,0,1,0,0,0,0,23697,12],
[5900,3,0,18775,4,0,0,1,110,23319,4,366,358,0,0,0,83886080,0,0,0,7,4294967295,0,96785,99,96884,371,97255,46,0,0,31,0,0,0,0,19457,10],
[5903,15,0,97301,9,0,0,1,28,97310,23,367,359,8192,0,0,83886080,0,0,0,0,4294967295,0,97333,110,97443,122,97565,70,0,0,22,5903,15,0,0,95102,9],
[5918,17,0,97301,9,0,0,1,113,97635,19,368,360,0,0,0,83886080,0,0,0,0,18774,1,97654,108,0,0,0,0,21771,7,4,0,0,0,0,95102,9],
[5935,7,0,94705,5,0,0,1,120,94710,12,355,347,0,0,0,83886080,0,0,0,0,4294967295,0,97762,67,0,0,0,0,0,0,46,0,0,0,0,94773,2],
[5942,7,0,94705,5,0,0,1,28,94775,12,356,348,0,0,0,83886080,0,0,0,0,4294967295,0,97829,113,0,0,0,0,0,0,14,0,0,0,0,94773,2],
[5949,10,0,94705,5,0,0,1,129,23319,4,369,361,8,0,0,83886080,0,0,0,0,4294967295,0,97942,94,98036,116,0,0,5949,10,3,0,0,0,0,94773,2],
[5959,8,0,5959,8,0,0,0,139,98152,12,370,362,0,0,0,83886080,0,0,0,0,18774,1,98164,75,98239,105,0,0,0,0,1,0,0,0,0,23697,12],
[5967,12,0,98344,6,0,0,0,139,98350,14,371,363,8192,0,0,83886080,0,0,0,0,18774,1,98364,78,0,0,0,0,0,0,1,0,0,0,0,95102,9],
[5979,12,0,98344,6,0,0,1,28,98442,20,372,364,8192,0,0,83886080,0,0,0,0,4294967295,0,98462,114,98576,235,98811,64,0,0,22,5979,12,0,0,95102,9],
[5991,8,116,18775,4,0,0,1,113,98875,31,373,365,0,0,0,83886080,0,0,0,7,18774,1,98906,86,98992,470,99462,37,21771,7,4,0,0,0,0,18388,7],
[5999,24,0,18775,4,0,0,1,113,99501,31,374,366,0,0,0,83891712,0,0,0,3,99499,2,99532,113,99645,99,0,0,13877,6,2,0,0,0,0,18388,7],
[6023,25,0,18775,4,0,0,1,113,99744,32,375,367,0,0,0,83891712,0,0,0,3,18774,1,99776,112,99888,137,0,0,21771,7,4,0,0,0,0,18388,7],
[6048,15,0,18775,4,0,0,0,139,100025,22,376,368,0,0,0,83886080,0,0,0,7,18774,1,100047,100,0,0,0,0,0,0,1,0,0,0,0,18388,7],
[6063,24,0,18775,4,0,0,1,113,100147,31,377,369,0,0,0,83891712,0,0,0,3,18774,1,100178,89,100267,105,0,0,100372,11,3,0,0,0,0,18388,7],
[6087,16,0,18775,4,0,0,0,139,100383,23,378,370,0,0,0,83886080,0,0,0,7,18774,1,100406,107,100513,412,99462,37,0,0,1,0,0,0,0,18388,7],
[6103,9,0,18775,4,0,0,1,113,100925,16,379,371,0,0,0,83886080,0,0,0,7,18774,1,100941,83,101024,153,0,0,21771,7,4,0,0,0,0,61928,14],
[6112,4,104,18775,4,0,0,0,2,23319,4,380,372,1,0,0,83886080,0,0,0,7,4294967295,0,101177,81,0,0,0,0,0,0,47,0,0,0,0,25654,18],
[6116,4,72,11758,6,0,0,1,120,101258,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,101266,109,101375,406,101781,39,0,0,15,0,0,0,0,11758,6],
[6120,12,0,18775,4,0,0,0,139,101820,19,382,374,0,0,0,83886080,0,0,0,7,18774,1,101839,127,0,0,0,0,0,0,1,0,0,0,0,49468,12],
[6132,12,0,18775,4,0,0,0,139,101966,19,383,375,0,0,0,83886080,0,0,0,7,18774,1,101985,86,102071,72,0,0,0,0,1,0,0,0,0,25654,18],
[6144,14,0,18775,4,0,0,1,28,102143,21,384,376,0,0,0,83886080,0,0,0,7,4294967295,0,102164,104,0,0,0,0,0,0,19,0,0,0,0,20207,12],
[6158,19,0,18775,4,0,0,1,28,102268,26,385,377,0,0,0,83886080,0,0,0,7,4294967295,0,102294,108,0,0,0,0,0,0,19,0,0,0,0,20207,12],
[6177,15,0,18775,4,0,0,1,28,102402,22,386,378,0,0,0,83886080,0,0,0,7,4294967295,0,102424,110,102534,430,102964,44,0,0,19,0,0,0,0,20207,12],
[6192,20,0,18775,4,0,0,1,28,103008,27,387,379,0,0,0,83886080,0,0,0,7,4294967295,0,103035,86,0,0,0,0,0,0,19,0,0,0,0,20207,12],
[6212,15,0,18775,4,0,0,1,28,103121,22,388,380,0,0,0,83886080,0,0,0,7,4294967295,0,103143,102,0,0,0,0,0,0,19,0,0,0,0,20207,12],
[6227,29,0,18775,4,0,0,1,28,103245,36,389,381,0,0,0,67174400,0,0,0,0,4294967295,0,103281,65,0,0,0,0,0,0,19,0,0,0,0,45333,10],
[6256,21,0,18775,4,0,0,1,28,103346,28,390,382,0,0,0,67174400,0,0,0,0,4294967295,0,103374,75,0,0,0,0,0,0,19,0,0,0,0,45333,10],
[6277,15,0,18775,4,0,0,1,28,103449,22,391,383,0,0,0,83886336,0,0,0,7,4294967295,0,103471,108,0,0,0,0,0,0,19,0,0,0,0,20207,12],
[6292,12,0,18775,4,0,0,1,28,103579,19,392,384,0,0,0,83886080,0,0,0,7,4294967295,0,103598,56,0,0,0,0,0,0,19,0,0,0,0,20207,12],
[6304,24,0,18775,4,0,0,1,28,103654,31,393,385,0,0,0,67174400,0,0,0,0,4294967295,0,103685,99,0,0,0,0,0,0,19,0,0,0,0,45333,10],
[6328,24,0,18775,4,0,0,1,28,103784,31,394,386,0,0,0,67174400,0,0,0,0,4294967295,0,103815,87,0,0,0,0,0,0,19,0,0,0,0,45333,10],
[6352,12,0,18775,4,0,0,1,28,103902,19,395,387,0,0,0,83886080,0,0,0,7,4294967295,0,103921,87,104008,418,104426,102,0,0,19,0,0,0,0,20207,12],
[6364,12,0,18775,4,0,0,1,28,104528,19,396,388,0,0,0,83886080,0,0,0,7,4294967295,0,104547,78,104625,190,0,0,0,0,19,0,0,0,0,20207,12],
[6376,19,0,18775,4,0,0,1,28,104815,26,397,389,0,0,0,83886080,0,0,0,7,4294967295,0,104841,90,0,0,0,0,0,0,19,0,0,0,0,20207,12],
[6395,14,0,18775,4,0,0,1,28,104931,21,398,390,0,0,0,83886080,0,0,0,7,4294967295,0,104952,118,0,0,0,0,0,0,19,0,0,0,0,20207,12],
[6409,26,0,18775,4,0,0,1,28,105070,33,399,391,0,0,0,67174400,0,0,0,0,4294967295,0,105103,87,0,0,0,0,0,0,19,0,0,0,0,45333,10],
[6435,9,0,18775,4,0,0,1,28,105190,16,400,392,0,0,0,83886080,0,0,0,7,4294967295,0,105206,109,105315,527,105842,67,0,0,19,0,0,0,0,20207,12],
[6444,17,0,18775,4,0,0,1,28,105909,24,401,393,0,0,0,83886080,0,0,0,7,4294967295,0,105933,102,0,0,0,0,0,0,19,0,0,0,0,20207,12],
[6461,19,0,18775,4,0,0,1,28,106035,26,402,394,0,0,0,83886080,0,0,0,7,4294967295,0,106061,90,0,0,0,0,0,0,19,0,0,0,0,20207,12],
[6480,18,0,18775,4,0,0,1,28,106151,25,403,395,0,0,0,83886336,0,0,0,7,4294967295,0,106176,79,0,0,0,0,0,0,19,0,0,0,0,20207,12],
[6498,17,0,18775,4,0,0,1,28,106255,24,404,396,0,0,0,83886080,0,0,0,7,4294967295,0,106279,77,0,0,0,0,0,0,19,0,0,0,0,20207,12],
[6515,12,0,18775,4,0,0,1,28,106356,19,405,397,0,0,0,83886080,0,0,0,7,4294967295,0,106375,136,106511,102,0,0,0,0,19,0,0,0,0,20207,12],
[6527,17,0,18775,4,0,0,1,28,106613,24,406,398,0,0,0,83886336,0,0,0,7,4294967295,0,106637,80,106717,418,107135,73,0,0,19,0,0,0,0,20207,12],
[6544,13,0,18775,4,0,0,1,28,107208,20,407,399,0,0,0,83886080,0,0,0,7,4294967295,0,107228,103,0,0,0,0,0,0,19,0,0,0,0,20207,12],
[6557,14,0,18775,4,0,0,1,28,107331,21,408,400,0,0,0,83888128,0,0,0,7,4294967295,0,107352,88,0,0,0,0,0,0,19,0,0,0,0,20207,12],
[6571,14,0,18775,4,0,0,1,28,107440,21,409,401,0,0,0,83886080,0,0,0,7,4294967295,0,107461,88,107549,110,0,0,0,0,19,0,0,0,0,20207,12],
[6585,12,0,18775,4,0,0,1,28,107659,19,410,402,0,0,0,83886080,0,0,0,7,4294967295,0,107678,96,107774,412,108186,64,0,0,19,0,0,0,0,20207,12],
[6597,13,0,18775,4,0,0,1,28,108250,20,411,403,0,0,0,83886080,0,0,0,7,4294967295,0,108270,100,108370,458,108828,62,0,0,19,0,0,0,0,20207,12],
[6610,10,0,18775,4,0,0,1,28,108890,17,412,404,0,0,0,83886336,0,0,0,7,4294967295,0,108907,109,109016,137,0,0,0,0,0,0,0,0,0,20207,12],
[6620,4,0,6620,4,0,0,1,39,109153,6,413,405,0,0,0,83886080,0,0,0,3,4294967295,0,109159,109,109268,503,109771,45,0,0,11,0,0,0,0,109816,11],
[6624,17,0,6620,4,0,0,0,139,109827,19,414,406,0,0,0,83886080,0,0,0,3,18774,1,109846,103,109949,351,110300,44,0,0,1,0,0,0,0,109816,11],
[6641,14,0,6620,4,0,0,0,139,110344,16,415,407,0,31,1,83886080,0,0,0,3,18774,1,110370,114,110484,97,0,0,0,0,1,0,0,0,0,109816,11],
[6655,17,0,6620,4,0,0,0,139,110581,17,416,408,0,0,0,67174400,0,0,0,0,4294967295,0,110598,117,0,0,0,0,0,0,1,0,0,0,0,109816,11],
[6672,16,0,6620,4,0,0,1,106,110715,21,417,409,0,0,0,83886336,0,0,0,3,18774,1,110736,113,0,0,0,0,22311,5,6,0,0,0,0,109816,11],
[6688,10,0,6620,4,0,0,0,139,110849,15,418,410,0,0,0,83886080,0,0,0,3,18774,1,110864,117,81190,98,0,0,0,0,1,0,0,0,0,109816,11],
[6698,18,0,6620,4,0,0,0,139,110981,20,419,411,0,0,0,83888128,0,0,0,3,18774,1,111001,101,111102,350,111452,38,0,0,1,0,0,0,0,109816,11],
[6716,20,0,6620,4,0,0,1,113,111490,22,420,412,0,0,0,83887104,0,0,0,3,18774,1,111512,100,0,0,0,0,21771,7,4,0,0,0,0,109816,11],
[6736,26,0,6620,4,0,0,2,139,111612,28,421,413,0,0,0,83887360,0,0,0,3,18774,1,111640,107,111747,124,0,0,0,0,1,0,0,0,0,109816,11],
[6762,11,0,6620,4,0,0,1,113,111871,17,422,414,0,0,0,83886080,0,0,0,3,18774,1,111888,121,0,0,0,0,81724,6,3,0,0,0,0,109816,11],
[6773,13,0,6620,4,0,0,1,28,112009,18,423,415,0,0,0,83886080,0,0,0,3,4294967295,0,81746,102,0,0,0,0,0,0,11,0,0,0,0,109816,11],
[6786,8,0,6620,4,0,0,1,61,112027,13,424,416,0,0,0,83886080,0,0,0,3,4294967295,0,112040,72,82161,57,0,0,0,0,31,0,0,0,0,109816,11],
[6794,14,0,6620,4,0,0,1,113,112112,31,425,417,0,0,0,83886080,0,0,0,3,18774,1,82247,112,0,0,0,0,21771,7,4,0,0,0,0,109816,11],
[6808,13,0,6620,4,0,0,1,113,112143,18,426,418,0,0,0,83886080,0,0,0,3,18774,1,112161,95,82469,25,0,0,21771,7,4,0,0,0,0,109816,11],
[6821,20,0,6620,4,0,0,1,113,112256,22,427,419,0,0,0,83887104,0,0,0,3,18774,1,112278,99,0,0,0,0,21771,7,4,0,0,0,0,109816,11],
[6841,14,0,6620,4,0,0,2,113,112377,16,428,420,0,0,0,83886080,0,0,0,3,18774,1,112393,141,112534,431,112965,57,21771,7,4,0,0,0,0,109816,11],
[6855,18,0,6620,4,0,0,2,106,113022,20,429,421,0,0,0,83886080,0,0,0,3,18774,1,113042,142,113184,62,0,0,22311,5,6,0,0,0,0,109816,11],
[6873,16,0,6620,4,0,0,0,139,113246,18,430,422,0,0,0,83888128,0,0,0,3,18774,1,113264,78,0,0,0,0,0,0,1,0,0,0,0,109816,11],
[6889,18,0,6620,4,0,0,0,139,113342,20,431,423,0,0,0,83887360,0,0,0,3,18774,1,113362,87,0,0,0,0,0,0,1,0,0,0,0,109816,11],
[6907,14,0,6620,4,0,0,1,113,113449,16,432,424,0,0,0,83886080,0,0,0,3,18774,1,113465,97,0,0,0,0,61507,9,2,0,0,0,0,109816,11],
[6921,14,0,6620,4,0,0,1,113,113562,16,433,425,0,0,0,83886080,0,0,0,3,18774,1,113578,108,0,0,0,0,79998,9,2,0,0,0,0,109816,11],
[6935,32,0,18775,4,0,0,1,139,113686,39,434,426,0,0,0,67174400,0,0,0,0,4294967295,0,113725,119,0,0,0,0,0,0,1,0,0,0,0,45333,10],
[6967,19,0,6620,4,0,0,1,106,113844,24,435,427,0,0,0,67174400,0,0,0,0,4294967295,0,113868,114,0,0,0,0,22311,5,6,0,0,0,0,109816,11],
[6986,23,0,6620,4,0,0,1,120,113982,21,436,428,0,0,0,67174400,0,0,0,0,4294967295,0,114003,105,0,0,0,0,0,0,15,0,0,0,0,109816,11],
[7009,14,0,6620,4,0,0,1,113,114108,19,437,429,0,0,0,83886080,0,0,0,3,18774,1,114127,73,0,0,0,0,11083,9,3,0,0,0,0,109816,11],
[7023,10,0,6620,4,0,0,1,139,114200,15,438,430,0,0,0,83886080,0,0,0,3,18774,1,82985,63,83048,83,0,0,0,0,1,0,0,0,0,109816,11],
[7033,13,0,6620,4,0,0,0,139,114215,15,439,431,0,0,0,83886080,0,0,0,3,18774,1,114230,108,114338,401,114739,33,0,0,1,0,0,0,0,109816,11],
[7046,16,0,6620,4,0,0,1,28,114772,21,440,432,0,0,0,83886336,0,0,0,3,4294967295,0,83150,132,0,0,0,0,0,0,11,0,0,0,0,109816,11],
[7062,29,0,6620,4,0,0,1,139,114793,31,441,433,0,0,0,83886336,0,0,0,3,18774,1,114824,78,114902,63,0,0,0,0,1,0,0,0,0,109816,11],
[7091,11,0,18775,4,0,0,1,24,114965,6,442,434,0,0,0,83886080,0,0,0,7,4294967295,0,114971,91,115062,470,115532,42,0,0,11,0,0,0,0,18908,7],
[7102,21,0,18775,4,0,0,1,106,115574,21,443,435,0,0,0,83886080,0,0,0,7,18774,1,115595,90,115685,389,116074,54,61507,9,2,0,0,0,0,18908,7],
[7123,21,0,18775,4,0,0,1,106,116128,21,444,436,0,0,0,83886080,0,0,0,7,18774,1,116149,115,0,0,0,0,79998,9,2,0,0,0,0,18908,7],
[7144,7,0,6620,4,0,0,1,120,116264,22,445,437,0,0,0,83886080,0,0,0,3,4294967295,0,116286,56,0,0,0,0,0,0,11,0,0,0,0,109816,11],
[7151,10,0,6620,4,0,0,1,120,116264,22,445,437,0,0,0,83886080,0,0,0,3,4294967295,0,116342,90,83561,103,0,0,0,0,11,0,0,0,0,109816,11],
[7161,17,0,6620,4,0,0,1,120,116264,22,445,437,0,0,0,83886080,0,0,0,3,4294967295,0,116286,56,0,0,0,0,0,0,11,0,0,0,0,109816,11],
[7178,16,0,6620,4,0,0,1,3,116432,18,446,438,0,0,0,83886080,0,0,0,3,4294967295,0,116450,116,0,0,0,0,0,0,0,0,0,0,0,109816,11],
[7194,30,0,6620,4,0,0,1,41,116566,9,447,439,0,0,0,83890176,0,0,0,3,4294967295,0,116575,75,0,0,0,0,0,0,0,0,0,0,0,109816,11],
[7224,24,0,6620,4,0,0,1,42,109153,6,448,440,0,0,0,83886080,0,0,0,3,4294967295,0,116650,95,116745,172,0,0,0,0,11,0,0,0,0,109816,11],
[7248,12,0,6620,4,0,0,1,113,116917,24,449,441,0,0,0,83886080,0,0,0,3,18774,1,116941,97,117038,410,117448,46,21771,7,4,0,0,0,0,109816,11],
[7260,7,0,6620,4,0,0,1,28,117494,22,450,442,0,0,0,83886080,0,0,0,3,4294967295,0,117516,127,117643,377,118020,64,0,0,11,0,0,0,0,109816,11],
[7267,13,0,6620,4,0,0,1,62,109153,6,451,443,0,18,1,83886080,0,0,0,3,4294967295,0,118084,111,118195,108,118303,76,0,0,0,0,0,0,0,109816,11],
[7280,8,0,6620,4,0,0,1,140,118379,13,452,444,0,0,0,83886080,0,0,0,3,4294967295,0,118392,71,82161,57,0,0,0,0,30,0,0,0,0,109816,11],
[7288,13,0,6620,4,0,0,1,43,109153,6,453,445,0,0,0,83886080,0,0,0,3,4294967295,0,118463,118,84970,78,118581,27,0,0,13,0,0,0,0,109816,11],
[7301,14,0,6620,4,0,0,2,120,118608,19,454,446,0,0,0,83886080,0,0,0,3,4294967295,0,118627,135,85231,259,118762,58,0,0,0,0,0,0,0,109816,11],
[7315,20,0,6620,4,0,0,1,40,109153,6,455,447,0,0,0,83886080,0,0,0,3,4294967295,0,118820,127,85679,98,118947,41,0,0,0,0,0,0,0,109816,11],
[7335,16,0,6620,4,0,0,1,44,109153,6,456,448,0,0,0,83886080,0,0,0,3,4294967295,0,118988,76,85898,122,119064,38,0,0,0,0,0,0,0,109816,11],
[7351,15,0,6620,4,0,0,2,45,109153,6,457,449,0,0,0,83886080,0,0,0,3,4294967295,0,119102,108,0,0,0,0,86171,5,2,0,0,0,0,109816,11],
[7366,8,0,6620,4,0,0,1,28,119210,16,458,450,0,0,0,83886080,0,0,0,3,4294967295,0,119226,119,119345,52,0,0,0,0,28,0,0,0,0,109816,11],
[7374,15,0,6620,4,0,0,0,139,119397,17,459,451,0,0,0,83886080,0,0,0,3,18774,1,119414,123,119537,373,119910,48,0,0,1,0,0,0,0,109816,11],
[7389,12,0,6620,4,0,0,1,113,114108,19,437,429,0,0,0,83886080,0,0,0,3,18774,1,119958,70,0,0,0,0,11083,9,3,0,0,0,0,109816,11],
[7401,9,0,6620,4,0,0,1,46,109153,6,460,452,0,0,0,83886080,0,0,0,3,4294967295,0,120028,88,86338,110,0,0,0,0,11,0,0,0,0,109816,11],
[7410,13,0,18775,4,0,0,1,24,120116,8,461,453,0,0,0,83890176,0,0,0,7,4294967295,0,120124,95,120219,117,0,0,0,0,11,0,0,0,0,18908,7],
[7423,10,0,6620,4,0,0,1,39,109153,6,462,405,0,0,0,83886080,0,0,0,3,4294967295,0,120336,51,0,0,0,0,0,0,11,0,0,0,0,109816,11],
[7433,5,0,6620,4,0,0,1,63,109153,6,463,454,0,18,1,83886080,0,0,0,3,4294967295,0,120387,73,120460,468,120928,82,0,0,12,0,0,0,0,109816,11],
[7438,17,0,6620,4,0,0,0,139,121010,24,464,455,0,18,1,83886080,0,0,0,3,18774,1,121034,92,0,0,0,0,0,0,1,0,0,0,0,109816,11],
[7455,21,0,6620,4,0,0,1,120,121126,28,465,456,0,18,1,83886080,0,0,0,3,4294967295,0,121154,93,0,0,0,0,0,0,0,0,0,0,0,109816,11],
[7476,12,0,18775,4,0,0,1,27,121247,7,466,457,0,18,1,83886080,0,0,0,7,4294967295,0,121254,98,121352,89,0,0,0,0,12,0,0,0,0,18908,7],
[7488,22,0,18775,4,0,0,1,106,121441,22,467,458,0,18,1,83886080,0,0,0,7,18774,1,121463,93,0,0,0,0,61507,9,2,0,0,0,0,18908,7],
[7510,22,0,18775,4,0,0,1,106,121556,22,468,459,0,18,1,83886080,0,0,0,7,18774,1,121578,83,0,0,0,0,79998,9,2,0,0,0,0,18908,7],
[7532,6,0,6620,4,0,0,1,64,109153,6,469,460,0,18,1,83886080,0,0,0,3,4294967295,0,121661,134,121795,100,121895,64,0,0,22,7532,6,0,0,109816,11],
[7538,4,0,18775,4,0,0,1,113,121959,11,470,461,2,0,0,83886080,0,0,0,7,18774,1,121970,111,122081,431,122512,23,21771,7,4,0,0,0,0,41894,14],
[7542,4,0,18775,4,0,0,1,109,23319,4,471,462,1,0,0,67174400,0,0,0,0,4294967295,0,122535,123,0,0,0,0,0,0,28,0,0,0,0,45333,10],
[7546,6,0,18775,4,0,0,1,86,122658,22,472,463,1,0,0,83886080,0,0,0,7,4294967295,0,122680,58,122738,416,123154,51,0,0,45,0,0,0,0,71481,5],
[7552,12,0,18775,4,0,0,1,86,122658,22,473,463,1,0,0,83886080,0,0,0,7,4294967295,0,123205,60,0,0,0,0,0,0,45,0,0,0,0,71481,5],
[7564,6,0,18775,4,0,0,1,86,123265,22,474,464,1,0,0,83886080,0,0,0,7,4294967295,0,123287,95,123382,361,123743,40,0,0,45,0,0,0,0,71481,5],
[7570,9,0,18775,4,0,0,1,86,123783,25,475,465,1,0,0,83886080,0,0,0,7,4294967295,0,123808,84,123892,363,124255,56,0,0,45,0,0,0,0,71481,5],
[7579,7,0,18775,4,0,0,1,86,124311,23,476,466,1,0,0,83886080,0,0,0,7,4294967295,0,124334,61,124395,372,124767,44,0,0,45,0,0,0,0,71481,5],
[7586,11,0,18775,4,0,0,1,86,124811,27,477,467,1,0,0,83887616,0,0,0,7,4294967295,0,124838,80,0,0,0,0,0,0,45,0,0,0,0,71481,5],
[7597,17,0,18775,4,0,0,1,86,124918,33,478,468,1,0,1,83889152,0,0,0,7,4294967295,0,124951,92,0,0,0,0,0,0,45,0,0,0,0,71481,5],
[7614,10,0,18775,4,0,0,1,86,125043,26,479,469,1,0,0,83886080,0,0,0,7,4294967295,0,125069,84,125153,365,125518,60,0,0,45,0,0,0,0,71481,5],
[7624,10,0,18775,4,0,0,1,86,125578,26,480,470,1,0,0,83886080,0,0,0,7,4294967295,0,125604,105,125709,323,126032,40,0,0,45,0,0,0,0,71481,5],
[7634,13,0,18775,4,0,0,1,86,126072,29,481,471,1,0,0,83886080,0,0,0,7,4294967295,0,126101,72,126173,348,126521,59,0,0,45,0,0,0,0,71481,5],
[7647,11,0,18775,4,0,0,1,86,126580,27,482,472,1,0,0,83886080,0,0,0,7,4294967295,0,126607,65,126672,382,127054,59,0,0,45,0,0,0,0,71481,5],
[7658,15,0,18775,4,0,0,1,86,127113,31,483,473,1,0,0,83887616,0,0,0,7,4294967295,0,127144,76,0,0,0,0,0,0,45,0,0,0,0,71481,5],
[7673,21,0,18775,4,0,0,1,86,127220,37,484,474,1,0,1,83889152,0,0,0,7,4294967295,0,127257,100,0,0,0,0,0,0,45,0,0,0,0,71481,5],
[7694,10,0,18775,4,0,0,1,86,127357,26,485,475,1,0,0,83886080,0,0,0,7,4294967295,0,127383,110,127493,483,127976,43,0,0,45,0,0,0,0,71481,5],
[7704,13,0,18775,4,0,0,1,86,128019,29,486,476,1,0,0,83886080,0,0,0,7,4294967295,0,128048,88,0,0,0,0,0,0,45,0,0,0,0,71481,5],
[7717,13,0,18775,4,0,0,0,86,128136,29,487,477,1,0,0,83886080,0,0,0,7,4294967295,0,128165,93,0,0,0,0,0,0,47,0,0,0,0,71481,5],
[7730,6,0,18775,4,0,0,1,86,128258,22,488,478,1,0,0,83886080,0,0,0,7,4294967295,0,128280,100,128380,388,128768,40,0,0,45,0,0,0,0,71481,5],
[7736,9,0,18775,4,0,0,1,86,128808,25,489,479,1,0,0,83886080,0,0,0,7,4294967295,0,128833,83,0,0,0,0,0,0,45,0,0,0,0,71481,5],
[7745,9,0,18775,4,0,0,0,86,128916,25,490,480,1,0,0,83886080,0,0,0,7,4294967295,0,128941,90,0,0,0,0,0,0,47,0,0,0,0,71481,5],
[7754,5,0,18775,4,0,0,1,86,122658,22,491,463,1,0,0,83886080,0,0,0,7,4294967295,0,123205,60,0,0,0,0,0,0,45,0,0,0,0,71481,5],
[7759,5,0,18775,4,0,0,1,86,123265,22,492,464,1,0,0,83886080,0,0,0,7,4294967295,0,129031,91,0,0,0,0,0,0,45,0,0,0,0,71481,5],
[7764,8,0,18775,4,0,0,1,86,123783,25,493,465,1,0,0,83886080,0,0,0,7,4294967295,0,129122,59,0,0,0,0,0,0,45,0,0,0,0,71481,5],
[7772,8,0,18775,4,0,0,1,86,128808,25,494,479,1,0,0,83886080,0,0,0,7,4294967295,0,129181,64,0,0,0,0,0,0,45,0,0,0,0,71481,5],
[7780,18,0,18775,4,0,0,0,139,129245,25,495,481,0,0,0,83886080,0,0,0,7,18774,1,129270,79,0,0,0,0,0,0,1,0,0,0,0,23304,15],
[7798,14,0,18775,4,0,0,0,139,129349,21,496,482,0,0,0,83886080,0,0,0,7,18774,1,129370,90,129460,379,129839,79,0,0,1,0,0,0,0,18388,7],
[7812,19,0,18775,4,0,0,0,139,129918,26,497,483,0,0,0,83886080,0,0,0,7,18774,1,129944,96,130040,391,130431,57,0,0,1,0,0,0,0,18388,7],
[7831,13,0,18775,4,0,0,1,111,23319,4,498,484,1,0,0,83886080,0,0,0,7,4294967295,0,130488,81,130569,368,130937,47,0,0,31,0,0,0,0,19457,10],
[7844,13,0,18775,4,0,0,1,112,23319,4,499,485,1,0,0,83886080,0,0,0,7,4294967295,0,130984,98,131082,422,130937,47,0,0,30,0,0,0,0,19457,10],
[7857,21,0,18775,4,0,0,0,139,131504,28,500,486,0,0,0,83886080,0,0,0,7,18774,1,131532,95,0,0,0,0,0,0,1,0,0,0,0,61928,14],
[7878,22,0,18775,4,0,0,0,139,131504,28,500,486,0,0,0,83886080,0,0,0,7,18774,1,131627,79,0,0,0,0,0,0,1,0,0,0,0,61928,14],
[7900,6,0,11758,6,0,0,1,28,131706,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,131721,126,131847,359,132206,51,0,0,32,0,0,0,0,11758,6],
[7906,7,0,18775,4,0,0,1,74,23319,4,502,488,1,0,0,83886080,0,0,0,7,4294967295,0,132257,82,132339,198,0,0,0,0,17,0,0,0,0,27152,13],
[7913,7,0,18775,4,0,0,1,74,23319,4,503,489,0,0,0,83886080,0,0,0,7,4294967295,0,132537,79,132616,180,0,0,0,0,17,0,0,0,0,27152,13],
[7920,3,0,18775,4,0,0,1,77,23319,4,504,490,1,0,0,83886080,0,0,0,7,4294967295,0,132796,100,132896,434,133330,58,0,0,17,0,0,0,0,26819,14],
[7923,9,0,11758,6,0,0,1,65,23319,4,505,491,1,0,0,83886080,0,0,0,3,4294967295,0,133388,119,133507,60,133567,36,0,0,17,0,0,0,0,11758,6],
[7932,16,0,11758,6,0,0,1,65,23319,4,506,492,1,0,0,83886080,0,0,0,3,4294967295,0,133603,75,0,0,0,0,0,0,17,0,0,0,0,11758,6],
[7948,12,0,18775,4,0,0,1,28,133678,19,507,493,1,0,0,83886336,0,0,0,7,4294967295,0,133697,102,0,0,0,0,0,0,14,0,0,0,0,27152,13],
[7960,13,0,18775,4,0,0,1,28,133799,20,508,494,1,0,0,83886336,0,0,0,7,4294967295,0,133819,103,0,0,0,0,0,0,14,0,0,0,0,27152,13],
[7973,6,0,18775,4,0,0,1,95,23319,4,509,495,1,0,0,83886080,0,0,0,7,4294967295,0,133922,106,0,0,0,0,0,0,0,0,0,0,0,10916,7],
[7979,4,0,18775,4,0,0,1,120,134028,11,510,496,0,32,1,83886080,0,0,0,0,4294967295,0,134070,124,0,0,0,0,0,0,0,0,0,0,0,33119,9],
[7983,11,0,18775,4,0,0,1,120,134194,18,511,497,0,33,2,83886080,0,0,0,0,4294967295,0,134237,85,0,0,0,0,0,0,0,0,0,0,0,33119,9],
[7994,8,0,18775,4,0,0,1,28,134322,15,512,498,0,32,1,83886080,0,0,0,0,4294967295,0,134337,92,0,0,0,0,0,0,0,0,0,0,0,33119,9],
[8002,8,0,18775,4,0,0,1,28,134429,15,513,499,0,32,1,83886080,0,0,0,0,4294967295,0,134444,92,0,0,0,0,0,0,0,0,0,0,0,33119,9],
[8010,5,0,18775,4,0,0,1,28,134536,12,514,500,0,33,2,83886080,0,0,0,0,4294967295,0,134548,132,0,0,0,0,0,0,0,0,0,0,0,33119,9],
[8015,6,0,18775,4,0,0,0,139,134680,13,515,501,0,0,0,83886080,0,0,0,7,18774,1,134693,84,134777,441,135218,60,0,0,1,0,0,0,0,33119,9],
[8021,8,0,18775,4,0,0,1,120,135278,14,516,502,0,32,1,83886080,0,0,0,0,4294967295,0,135292,68,0,0,0,0,0,0,14,0,0,0,0,33119,9],
[8029,7,0,18775,4,0,0,1,120,135278,14,516,502,0,32,1,83886080,0,0,0,0,4294967295,0,135360,85,0,0,0,0,0,0,14,0,0,0,0,33119,9],
[8036,2,106,18775,4,0,0,1,78,23319,4,517,503,1,35,1,83886080,0,0,0,7,4294967295,0,135455,68,0,0,0,0,0,0,17,0,0,0,0,26819,14],
[8038,4,106,18775,4,0,0,1,78,23319,4,518,503,1,35,1,83886080,0,0,0,7,4294967295,0,135523,129,135652,193,0,0,0,0,17,0,0,0,0,26819,14],
[8042,9,0,135845,3,0,0,1,28,135848,13,519,504,0,0,0,83886080,0,0,0,0,4294967295,0,135861,77,0,0,0,0,0,0,32,0,0,0,0,52039,12],
[8051,13,0,135845,3,0,0,1,28,135938,15,520,505,0,0,0,83886080,0,0,0,0,4294967295,0,135953,105,0,0,0,0,0,0,13,0,0,0,0,52039,12],
[8064,14,0,135845,3,0,0,1,28,136058,18,521,506,0,0,0,83886080,0,0,0,0,4294967295,0,136076,108,0,0,0,0,0,0,32,0,0,0,0,52039,12],
[8078,7,0,135845,3,0,0,1,28,136184,10,522,507,0,0,0,83886080,0,0,0,0,4294967295,0,136194,97,0,0,0,0,0,0,0,0,0,0,0,52039,12],
[8085,5,0,8085,5,0,0,1,120,136291,11,523,508,0,0,0,83886080,0,0,0,0,4294967295,0,136302,119,0,0,0,0,0,0,33,0,0,0,0,52039,12],
[8090,3,0,18775,4,0,0,2,113,136421,16,524,509,0,36,2,83886080,0,0,0,7,18774,1,136451,140,136591,105,0,0,20083,8,3,0,0,0,0,27488,25],
[8093,4,0,18775,4,0,0,0,139,136696,11,525,510,0,0,0,83886080,0,0,0,7,18774,1,136707,114,136821,389,137210,56,0,0,1,0,0,0,0,41260,12],
[8097,9,0,18775,4,0,0,0,139,137266,16,526,511,0,0,0,83886080,0,0,0,7,18774,1,137282,111,137393,432,137825,70,0,0,1,0,0,0,0,41260,12],
[8106,4,0,8106,4,0,0,1,79,23319,4,527,512,1,0,0,83886080,0,0,0,0,4294967295,0,137895,110,138005,131,0,0,0,0,43,0,0,0,0,95102,9],
[8110,11,0,8106,4,0,0,0,66,23319,4,528,513,1,0,0,83886080,0,0,0,0,4294967295,0,138136,101,0,0,0,0,0,0,1,0,0,0,0,95102,9],
[8121,16,0,8106,4,0,0,0,67,23319,4,529,514,1,0,0,83886080,0,0,0,0,4294967295,0,138237,92,0,0,0,0,0,0,1,0,0,0,0,95102,9],
[8137,6,0,18775,4,0,0,1,68,23319,4,530,515,2,18,1,83886080,0,0,0,7,4294967295,0,138329,142,138471,257,0,0,0,0,39,0,0,0,0,8137,6],
[8143,20,0,18775,4,0,0,1,10,23319,4,531,516,2,18,1,83886080,0,0,0,7,4294967295,0,138728,99,0,0,0,0,0,0,18,0,0,0,0,23809,23],
[8163,11,0,18775,4,0,0,1,15,23319,4,532,144,2,18,1,83886080,0,0,0,7,4294967295,0,138827,109,138936,77,0,0,0,0,20,0,0,0,0,23809,23],
[8174,16,0,54521,9,0,0,1,16,23319,4,533,142,2,18,1,83886080,0,0,0,0,4294967295,0,54606,75,0,0,0,0,0,0,39,0,0,0,0,54588,9],
[8190,16,0,54521,9,0,0,1,16,23319,4,534,142,2,18,1,83886080,0,0,0,0,4294967295,0,139013,111,0,0,0,0,0,0,39,0,0,0,0,54588,9],
[8206,12,0,18775,4,0,0,1,69,23319,4,535,517,2,18,1,83886080,0,0,0,7,4294967295,0,139124,65,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8218,26,0,18775,4,0,0,1,113,139189,33,536,518,2,18,1,83886336,0,0,0,7,18774,1,139222,125,0,0,0,0,21771,7,4,0,0,0,0,8137,6],
[8244,11,0,18775,4,0,0,1,113,139347,18,537,519,2,18,1,83886080,0,0,0,7,18774,1,139365,93,0,0,0,0,21771,7,4,0,0,0,0,8137,6],
[8255,11,0,18775,4,0,0,1,69,23319,4,538,520,2,18,1,83886080,0,0,0,7,4294967295,0,139458,95,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8266,11,0,18775,4,0,0,1,69,23319,4,539,521,2,18,1,83886080,0,0,0,7,4294967295,0,139553,92,139645,155,0,0,0,0,39,0,0,0,0,8137,6],
[8277,12,0,18775,4,0,0,1,70,23319,4,540,522,2,18,1,83886080,0,0,0,7,4294967295,0,139800,122,139922,92,0,0,0,0,39,0,0,0,0,8137,6],
[8289,11,0,18775,4,0,0,1,71,23319,4,541,523,2,18,1,83886080,0,0,0,7,4294967295,0,140014,83,140097,88,0,0,0,0,39,0,0,0,0,8137,6],
[8300,18,0,18775,4,0,0,1,69,23319,4,542,524,2,18,1,83886080,0,0,0,7,4294967295,0,140185,71,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8318,16,0,18775,4,0,0,1,69,23319,4,543,525,2,18,1,83886080,0,0,0,7,4294967295,0,140256,82,140338,67,0,0,0,0,39,0,0,0,0,8137,6],
[8334,13,0,18775,4,0,0,1,72,23319,4,544,526,2,18,1,83886080,0,0,0,7,4294967295,0,140405,88,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8347,13,0,18775,4,0,0,1,73,23319,4,545,527,2,18,1,83886080,0,0,0,7,4294967295,0,140493,94,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8360,27,0,18775,4,0,0,1,106,140587,34,546,528,0,18,1,83886080,0,0,0,7,18774,1,140621,79,140700,82,0,0,22311,5,6,0,0,0,0,8137,6],
[8387,22,0,18775,4,0,0,1,105,140782,29,547,529,0,18,1,83886080,0,0,0,7,18774,1,140811,79,140700,82,0,0,22311,5,6,0,0,0,0,8137,6],
[8409,12,0,18775,4,0,0,1,69,23319,4,548,530,2,18,1,83886080,0,0,0,7,4294967295,0,140890,84,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8421,21,0,18775,4,0,0,1,113,140974,28,549,531,2,18,1,83886080,0,0,0,7,18774,1,141002,131,0,0,0,0,21771,7,4,0,0,0,0,8137,6],
[8442,26,0,18775,4,0,0,1,10,23319,4,550,532,2,18,1,83886080,0,0,0,7,4294967295,0,141133,112,0,0,0,0,0,0,18,0,0,0,0,23809,23],
[8468,27,0,18775,4,0,0,1,10,23319,4,551,533,2,18,1,83886080,0,0,0,7,4294967295,0,141245,108,0,0,0,0,0,0,18,0,0,0,0,23809,23],
[8495,16,0,18775,4,0,0,1,113,141353,23,552,534,2,18,1,83886080,0,0,0,7,18774,1,141376,90,0,0,0,0,21771,7,4,0,0,0,0,8137,6],
[8511,13,0,18775,4,0,0,1,69,23319,4,553,535,2,18,1,83886080,0,0,0,7,4294967295,0,141466,107,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8524,7,0,18775,4,0,0,1,28,134536,12,514,500,0,33,2,83886080,0,0,0,0,4294967295,0,141573,76,0,0,0,0,0,0,0,0,0,0,0,33119,9],
[8531,8,0,18775,4,0,0,1,115,141649,18,554,536,0,0,0,83886080,0,0,0,7,18774,1,141667,103,141770,517,142287,35,27326,9,7,0,0,0,0,27488,25],
[8539,11,0,18775,4,0,0,1,113,142322,24,555,537,0,0,0,83886080,0,0,0,7,18774,1,142346,129,142475,104,0,0,11083,9,3,0,0,0,0,27488,25],
[8550,10,0,18775,4,0,0,1,106,142579,17,556,538,0,0,0,83886080,0,0,0,7,18774,1,142596,106,142702,463,143165,29,22311,5,6,0,0,0,0,23304,15],
[8560,6,108,18775,4,0,0,1,113,143197,19,557,539,1,0,0,83886080,0,38,4,7,143194,3,143236,93,143329,385,143714,13,100372,11,3,0,0,0,0,18908,7],
[8566,18,0,18775,4,0,0,1,28,21006,20,6,6,2,0,0,83886336,0,0,0,7,4294967295,0,21867,93,0,0,0,0,0,0,38,0,0,0,0,20995,11],
[8584,18,0,18775,4,0,0,1,28,143727,25,558,540,0,0,0,83886080,0,0,0,7,4294967295,0,143752,116,0,0,0,0,0,0,13,0,0,0,0,19176,30],
[8602,23,0,18775,4,0,0,1,28,143868,30,559,541,0,31,1,83886080,0,0,0,7,4294967295,0,143898,82,0,0,0,0,0,0,13,0,0,0,0,19176,30],
[8625,11,0,18775,4,0,0,1,120,143980,18,560,542,0,0,0,83886080,0,0,0,7,4294967295,0,143998,90,144088,24,0,0,0,0,23,0,0,42,1,19176,30],
[8636,5,0,18775,4,0,0,1,113,144118,12,561,543,0,0,0,83886080,0,0,0,7,18774,1,144130,108,0,0,0,0,8636,5,3,0,0,0,0,19176,30],
[8641,7,0,18775,4,0,0,0,139,144238,27,562,544,0,0,0,83886080,0,0,0,7,18774,1,144265,96,144361,320,144681,52,0,0,1,0,0,0,0,144733,10],
[8648,7,0,18775,4,0,0,0,139,144743,27,563,545,0,0,0,83886080,0,0,0,7,18774,1,144770,96,144866,305,145171,37,0,0,1,0,0,0,0,144733,10],
[8655,9,0,18775,4,0,0,1,28,21960,22,11,11,6,0,1,83886080,0,0,0,7,4294967295,0,145208,99,145307,220,145527,65,0,0,38,0,0,0,0,20995,11],
[8664,14,0,18775,4,0,0,1,120,145592,21,564,546,0,0,0,83886080,0,0,0,7,4294967295,0,145613,94,145707,411,146118,97,0,0,14,0,0,0,0,144733,10],
[8678,7,0,18775,4,0,0,1,106,146215,26,565,547,0,0,0,83886080,0,0,0,7,18774,1,146241,96,0,0,0,0,22311,5,6,0,0,0,0,144733,10],
[8685,8,0,18775,4,0,0,2,84,23319,4,566,548,0,0,0,83886080,0,0,0,7,4294967295,0,146337,120,146457,425,146882,34,0,0,26,0,0,0,0,144733,10],
[8693,9,0,18775,4,0,0,1,21,146916,22,567,549,6,0,1,83886080,0,0,0,7,4294967295,0,146938,55,146993,148,0,0,0,0,24,0,0,0,0,20995,11],
[8702,11,0,18775,4,0,0,1,28,147141,29,568,550,6,0,0,83886080,0,0,0,7,4294967295,0,147170,113,147283,251,147534,68,0,0,0,0,0,0,0,20995,11],
[8713,10,0,18775,4,0,0,1,21,147602,23,569,551,6,0,1,83886080,0,0,0,7,4294967295,0,147625,101,147726,142,0,0,0,0,24,0,0,0,0,20995,11],
[8723,10,0,18775,4,0,0,1,120,147868,16,570,552,0,0,0,83886080,0,0,0,7,4294967295,0,147884,98,147982,482,148464,79,0,0,27,0,0,0,0,148543,7],
[8733,19,0,18775,4,0,0,0,139,148550,25,571,553,0,0,0,83886080,0,0,0,7,18774,1,148575,84,0,0,0,0,0,0,1,0,0,0,0,148543,7],
[8752,11,0,18775,4,0,0,1,139,148659,30,572,554,0,0,0,83886080,0,0,0,7,18774,1,148689,118,148807,113,0,0,0,0,1,0,0,0,0,144733,10],
[8763,10,0,18775,4,0,0,0,139,148920,17,573,555,6,0,0,83886080,0,43,4,7,18774,1,148967,106,149073,389,149462,63,0,0,1,0,0,0,0,144733,10],
[8773,18,0,18775,4,0,0,1,106,149525,25,574,556,0,0,0,83886080,0,0,0,7,22197,4,149550,109,0,0,0,0,22311,5,6,0,0,0,0,144733,10],
[8791,21,0,18775,4,0,0,0,139,149659,28,575,557,0,0,0,83886080,0,0,0,7,18774,1,149687,104,0,0,0,0,0,0,1,0,0,0,0,144733,10],
[8812,17,0,18775,4,0,0,0,139,149791,24,576,558,0,0,0,83886080,0,0,0,7,18774,1,149815,105,0,0,0,0,0,0,1,0,0,0,0,144733,10],
[8829,11,0,18775,4,0,0,1,106,149920,18,577,559,6,0,0,83886080,0,47,4,7,18774,1,149948,107,150055,397,150452,54,22311,5,6,0,0,0,0,144733,10],
[8840,10,0,18775,4,0,0,0,139,150506,17,578,560,0,0,0,83886080,0,0,0,7,18774,1,150523,114,0,0,0,0,0,0,1,0,0,0,0,144733,10],
[8850,10,0,18775,4,0,0,2,84,23319,4,579,548,0,0,0,83886080,0,0,0,7,4294967295,0,150637,104,0,0,0,0,0,0,26,0,0,0,0,144733,10],
[8860,10,0,18775,4,0,0,0,139,150741,17,580,561,0,0,0,83886080,0,0,0,7,18774,1,150758,128,150886,151,0,0,0,0,1,0,0,0,0,144733,10],
[8870,15,0,18775,4,0,0,1,28,151037,33,581,562,6,0,0,83886080,0,0,0,7,4294967295,0,151070,85,0,0,0,0,0,0,0,0,0,0,0,20995,11],
[8885,13,0,18775,4,0,0,1,19,151155,20,582,563,16384,0,1,83886080,0,0,0,7,4294967295,0,151175,99,0,0,0,0,0,0,25,0,0,0,0,20995,11],
[8898,9,0,18775,4,0,0,1,19,151274,16,583,564,6,0,1,83886080,0,0,0,7,4294967295,0,151290,87,151377,376,151753,81,0,0,25,0,0,0,0,20995,11],
[8907,12,0,18775,4,0,0,1,139,151834,31,584,565,0,0,0,83886080,0,0,0,7,18774,1,151865,135,0,0,0,0,0,0,1,0,0,0,0,144733,10],
[8919,8,0,18775,4,0,0,1,113,152000,27,585,566,0,0,0,83886080,0,0,0,7,18774,1,152027,113,152140,311,152451,38,65939,12,5,0,0,0,0,144733,10],
[8927,10,0,18775,4,0,0,1,114,152489,8,586,567,6,0,0,83886080,0,0,0,7,4294967295,0,152497,95,0,0,0,0,0,0,11,0,0,0,0,144733,10],
[8937,10,0,18775,4,0,0,2,114,152592,8,587,568,6,0,0,83886080,0,0,0,7,4294967295,0,152600,126,0,0,0,0,0,0,0,0,0,0,0,144733,10],
[8947,12,0,18775,4,0,0,0,139,152726,19,588,569,0,0,0,83886080,0,0,0,7,18774,1,152745,80,0,0,0,0,0,0,1,0,0,0,0,144733,10],
[8959,19,0,18775,4,0,0,0,139,152825,42,589,570,0,0,0,83886080,0,0,0,7,18774,1,152867,78,152945,432,153377,55,0,0,1,0,0,0,0,144733,10],
[8978,8,0,18775,4,0,0,0,139,153432,27,590,571,0,0,0,83886080,0,0,0,7,18774,1,153459,88,0,0,0,0,0,0,1,0,0,0,0,144733,10],
[8986,10,0,153547,6,0,0,1,114,153553,8,591,572,6,0,0,83886080,0,0,0,0,4294967295,0,153561,116,0,0,0,0,0,0,43,0,0,0,0,54588,9],
[8996,7,0,18775,4,0,0,2,84,23319,4,592,548,0,0,0,83886080,0,0,0,7,4294967295,0,153677,62,0,0,0,0,0,0,26,0,0,0,0,144733,10],
[9003,13,0,18775,4,0,0,1,85,23319,4,593,573,0,0,0,83886080,0,0,0,7,4294967295,0,153739,101,153840,224,0,0,0,0,9,0,0,0,0,144733,10],
[9016,13,0,18775,4,0,0,0,139,154064,20,594,574,0,0,0,83886080,0,0,0,7,18774,1,154084,76,154160,524,154684,82,0,0,1,0,0,0,0,148543,7],
[9029,9,0,18775,4,0,0,1,120,147868,16,570,552,0,0,0,83886080,0,0,0,7,4294967295,0,154766,64,154830,521,155351,49,0,0,27,0,0,0,0,148543,7],
[9038,18,0,18775,4,0,0,0,139,148550,25,571,553,0,0,0,83886080,0,0,0,7,18774,1,155400,77,155477,94,0,0,0,0,1,0,0,0,0,148543,7],
[9056,6,0,18775,4,0,0,1,114,23319,4,595,575,6,0,0,83886080,0,0,0,7,4294967295,0,155571,136,155707,478,156185,63,0,0,37,0,0,0,0,144733,10],
[9062,11,0,18775,4,0,0,0,139,156248,19,596,576,0,0,0,83886080,0,0,0,7,18774,1,156267,85,0,0,0,0,0,0,1,0,0,0,0,144733,10],
[9073,10,0,18775,4,0,0,1,119,23319,4,597,577,16384,0,0,83886080,0,0,0,7,4294967295,0,156352,86,0,0,0,0,0,0,37,0,0,0,0,144733,10],
[9083,12,0,18775,4,0,0,0,139,156248,19,596,576,0,0,0,83886080,0,0,0,7,18774,1,156438,64,0,0,0,0,0,0,1,0,0,0,0,144733,10],
[9095,5,0,18775,4,0,0,1,120,156502,14,598,578,0,0,0,83886080,0,0,0,7,4294967295,0,156516,84,156600,563,157163,90,0,0,13,0,0,0,0,148543,7],
[9100,6,0,18775,4,0,0,1,120,157253,13,599,579,0,0,0,83886080,0,0,0,7,4294967295,0,157266,97,157363,479,157842,62,0,0,13,0,0,0,0,148543,7],
[9106,4,0,18775,4,0,0,1,120,157904,11,600,580,0,0,0,83886080,0,0,0,7,4294967295,0,157915,55,157970,250,0,0,0,0,23,0,0,51,11,41260,12],
[9110,9,0,18775,4,0,0,0,139,158239,16,601,581,0,0,0,83886080,0,0,0,7,18774,1,158255,65,0,0,0,0,0,0,1,0,0,0,0,41260,12],
[9119,10,0,18775,4,0,0,0,139,158239,16,601,581,0,0,0,83886080,0,0,0,7,18774,1,158320,60,0,0,0,0,0,0,1,0,0,0,0,41260,12],
[9129,8,0,18775,4,0,0,1,28,21006,20,6,6,2,0,0,83886336,0,0,0,7,4294967295,0,21867,93,0,0,0,0,0,0,38,0,0,0,0,20995,11],
[9137,3,0,9137,3,0,0,1,120,158380,14,602,582,0,0,0,83886080,0,0,0,0,4294967295,0,158394,88,158482,193,158675,53,0,0,14,0,0,0,0,9137,3],
[9140,11,0,9137,3,0,0,0,113,158728,13,603,583,0,0,0,83886080,0,62,4,0,18774,1,158754,107,158861,142,0,0,20083,8,3,0,0,0,0,9137,3],
[9151,11,0,9137,3,0,0,0,113,159003,16,604,584,0,0,0,67174400,0,0,0,0,4294967295,0,159019,113,0,0,0,0,78736,5,2,0,0,0,0,9137,3],
[9162,8,0,9137,3,0,0,1,28,159132,10,605,585,0,0,0,83886080,0,0,0,0,4294967295,0,159142,117,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9170,17,0,9137,3,0,0,1,28,159259,18,606,586,0,0,0,67174400,0,0,0,0,4294967295,0,159277,72,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9187,20,0,9137,3,0,0,1,28,159349,21,607,587,0,0,0,67174400,0,0,0,0,4294967295,0,159370,75,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9207,19,0,9137,3,0,0,1,28,159445,20,608,588,0,0,0,67174400,0,0,0,0,4294967295,0,159465,74,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9226,12,0,9137,3,0,0,1,28,159539,14,609,589,0,0,0,67174400,0,0,0,0,4294967295,0,159553,95,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9238,9,0,9137,3,0,0,0,87,23319,4,610,590,0,0,0,83886080,0,0,0,0,4294967295,0,159648,84,0,0,0,0,0,0,1,0,0,0,0,9137,3],
[9247,17,0,9137,3,0,0,0,88,23319,4,611,591,0,0,0,67174400,0,0,0,0,4294967295,0,159732,89,0,0,0,0,0,0,1,0,0,0,0,9137,3],
[9264,8,0,9137,3,0,0,0,87,23319,4,612,590,0,0,0,83886080,0,0,0,0,4294967295,0,159821,55,0,0,0,0,0,0,1,0,0,0,0,9137,3],
[9272,16,0,9137,3,0,0,0,88,23319,4,613,591,0,0,0,67174400,0,0,0,0,4294967295,0,159876,73,0,0,0,0,0,0,1,0,0,0,0,9137,3],
[9288,18,0,18775,4,0,0,0,139,159949,25,614,592,0,0,0,83886080,0,0,0,7,18774,1,159974,125,160099,509,160608,61,0,0,1,0,0,0,0,23304,15],
[9306,10,0,18775,4,0,0,1,28,160669,17,615,593,0,0,0,83886080,0,0,0,7,4294967295,0,160686,73,160759,421,161180,85,0,0,46,0,0,0,0,18908,7],
[9316,6,77,18775,4,0,0,0,139,161265,21,616,594,0,0,0,83886080,0,0,0,7,18774,1,161286,115,161401,465,161866,46,0,0,1,0,0,0,0,25654,18],
[9322,14,0,18775,4,0,0,0,139,161912,21,617,595,0,0,0,83886080,0,0,0,7,18774,1,161933,84,162017,444,162461,61,0,0,1,0,0,0,0,26960,16],
[9336,11,0,18775,4,0,0,1,28,162522,18,618,596,2,0,0,83886080,0,0,0,7,4294967295,0,162540,112,162652,192,0,0,0,0,13,0,0,0,0,22180,17],
[9347,8,0,18775,4,0,0,1,113,162844,15,619,597,0,0,0,83886080,0,0,0,7,26438,2,162859,68,0,0,0,0,41260,12,3,0,0,0,0,26571,6],
[9355,6,0,18775,4,0,0,1,113,162927,23,620,598,0,0,0,83886080,0,0,0,7,18774,1,162950,92,163042,506,163548,34,163582,11,3,0,0,0,0,23304,15],
[9361,12,82,18775,4,0,0,1,106,163593,19,621,599,0,0,0,83886080,0,0,0,7,18774,1,163612,70,163682,437,164119,44,20083,8,3,0,0,0,0,18388,7],
[9373,18,0,18775,4,0,0,1,106,164163,25,622,600,0,0,0,83893504,0,0,0,3,18774,1,164188,117,164305,121,0,0,20083,8,3,0,0,0,0,18388,7],
[9391,8,118,18775,4,0,0,1,89,23319,4,623,601,0,0,0,83886080,0,0,0,7,4294967295,0,164426,86,164512,69,0,0,164581,9,3,0,0,0,0,26571,6],
[9399,19,0,18775,4,0,0,1,106,164590,26,624,602,0,0,0,83886080,0,0,0,7,18774,1,164616,98,164714,429,165143,71,21771,7,4,0,0,0,0,18388,7],
[9418,25,0,18775,4,0,0,1,113,165214,32,625,603,0,0,0,83890944,0,0,0,7,18774,1,165246,103,0,0,0,0,21771,7,4,0,0,0,0,18388,7],
[9443,18,0,18775,4,0,0,1,113,165349,25,626,604,0,0,0,83888896,0,0,0,7,18774,1,165374,104,0,0,0,0,21771,7,4,0,0,0,0,27488,25],
[9461,13,109,18775,4,0,0,0,139,165478,36,627,605,0,0,0,83886080,0,66,8,7,18774,1,165539,97,165636,443,166079,40,0,0,1,0,0,0,0,26571,6],
[9474,6,0,18775,4,0,0,1,28,166119,25,628,606,32770,0,0,83886080,0,0,0,7,4294967295,0,166144,119,166263,202,0,0,0,0,22,9474,6,0,0,22180,17],
[9480,12,0,18775,4,0,0,1,28,22071,24,12,12,32770,0,0,83886080,0,0,0,7,4294967295,0,22095,85,0,0,0,0,0,0,22,9520,16,0,0,22180,17],
[9492,10,0,18775,4,0,0,1,120,166465,18,629,607,32770,0,0,83886080,0,0,0,7,4294967295,0,166483,96,0,0,0,0,0,0,15,0,0,0,0,22180,17],
[9502,18,0,18775,4,0,0,0,139,166579,26,630,608,32770,0,0,83886080,0,0,0,7,18774,1,166605,92,0,0,0,0,0,0,1,0,0,0,0,22180,17],
[9520,16,0,18775,4,0,0,1,28,22071,24,12,12,32770,0,0,83886080,0,0,0,7,4294967295,0,166697,86,166783,226,0,0,0,0,22,9520,16,0,0,22180,17],
[9536,11,0,18775,4,0,0,1,120,166465,18,629,607,32770,0,0,83886080,0,0,0,7,4294967295,0,167009,94,167103,100,0,0,0,0,15,0,0,0,0,22180,17],
[9547,19,0,18775,4,0,0,0,139,166579,26,630,608,32770,0,0,83886080,0,0,0,7,18774,1,167203,95,0,0,0,0,0,0,1,0,0,0,0,22180,17],
[9566,16,0,18775,4,0,0,0,139,167298,23,631,609,32770,0,0,83887360,0,0,0,7,18774,1,167321,111,0,0,0,0,0,0,1,0,0,0,0,22180,17],
[9582,9,0,18775,4,0,0,1,28,167432,16,632,610,8192,0,0,83886080,0,0,0,7,4294967295,0,167448,78,0,0,0,0,0,0,14,0,0,0,0,49468,12],
[9591,8,0,18775,4,0,0,1,28,167432,16,632,610,8192,0,0,83886080,0,0,0,7,4294967295,0,167526,129,167655,115,0,0,0,0,14,0,0,0,0,49468,12],
[9599,19,0,18775,4,0,0,1,106,167772,26,633,611,0,0,0,83886080,0,0,0,7,167770,2,167798,102,167900,122,0,0,21771,7,4,0,0,0,0,18388,7],
[9618,4,0,18775,4,0,0,1,120,168022,11,634,612,0,0,0,83886080,0,0,0,7,4294967295,0,168033,94,0,0,0,0,0,0,0,0,0,0,0,20083,8],
[9622,6,119,11758,6,0,0,1,120,168127,15,635,613,0,0,0,83886080,0,0,0,3,4294967295,0,168142,95,168237,406,168643,66,0,0,32,0,0,0,0,11758,6],
[9628,8,0,9628,8,0,0,1,14,168709,10,636,614,0,0,0,83886080,0,0,0,0,4294967295,0,168719,73,0,0,0,0,0,0,46,0,0,0,0,54588,9],
[9636,8,0,168792,4,0,0,1,28,168796,10,637,615,0,0,0,83886080,0,0,0,0,4294967295,0,168806,109,0,0,0,0,0,0,29,0,0,0,0,52039,12],
[9644,13,0,168792,4,0,0,1,120,168915,20,638,616,0,0,0,83886080,0,0,0,0,4294967295,0,168935,114,0,0,0,0,0,0,14,0,0,0,0,52039,12],
[9657,11,0,168792,4,0,0,1,120,169049,13,639,617,0,0,0,83886080,0,0,0,0,4294967295,0,169062,73,0,0,0,0,0,0,14,0,0,0,0,52039,12],
[9668,9,0,168792,4,0,0,1,28,169135,11,640,618,0,0,0,83886080,0,0,0,0,4294967295,0,169146,100,0,0,0,0,0,0,0,0,0,0,0,52039,12],
[9677,12,0,168792,4,0,0,1,106,169246,14,641,619,0,0,0,83886080,0,0,0,0,4294967295,0,169260,111,0,0,0,0,20083,8,3,0,0,0,0,52039,12],
[9689,10,0,168792,4,0,0,1,28,169371,12,642,620,0,0,0,83886080,0,0,0,0,4294967295,0,169383,87,0,0,0,0,0,0,13,0,0,0,0,52039,12],
[9699,8,0,168792,4,0,0,1,28,169470,10,643,621,0,0,0,83886080,0,0,0,0,4294967295,0,169480,140,0,0,0,0,0,0,44,0,0,0,0,52039,12],
[9707,12,0,168792,4,0,0,1,120,169620,14,644,622,0,0,0,83886080,0,0,0,0,4294967295,0,169634,83,0,0,0,0,0,0,0,0,0,0,0,52039,12],
[9719,5,0,18775,4,0,0,1,28,169717,13,645,623,0,0,0,83886080,0,0,0,7,4294967295,0,169730,90,169820,459,170279,97,0,0,29,0,0,0,0,41260,12],
[9724,16,0,18775,4,0,0,1,28,170376,23,646,624,0,0,0,83886080,0,0,0,7,4294967295,0,170399,130,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[9740,13,0,18775,4,0,0,1,28,170529,20,647,625,0,0,0,83886080,0,0,0,7,4294967295,0,170549,108,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[9753,15,0,18775,4,0,0,1,28,170657,22,648,626,0,0,0,83886080,0,0,0,7,4294967295,0,170679,126,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[9768,10,0,18775,4,0,0,1,28,170805,17,649,627,0,0,0,83886080,0,0,0,7,4294967295,0,170822,132,170954,204,0,0,0,0,0,0,0,0,0,30340,23],
[9778,11,0,18775,4,0,0,1,28,48506,24,121,120,2,0,0,83886080,0,0,0,7,4294967295,0,48530,98,0,0,0,0,0,0,15,0,0,0,0,27488,25],
[9789,13,0,18775,4,0,0,1,28,171158,20,650,628,0,0,0,83886080,0,0,0,7,4294967295,0,171178,97,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[9802,15,0,18775,4,0,0,1,28,171275,22,651,629,0,0,0,83886080,0,0,0,7,4294967295,0,171297,111,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[9817,14,0,18775,4,0,0,1,28,171408,21,652,630,0,0,0,83886080,0,0,0,7,4294967295,0,171429,113,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[9831,16,0,18775,4,0,0,1,28,48506,24,121,120,2,0,0,83886080,0,0,0,7,4294967295,0,48530,98,0,0,0,0,0,0,15,0,0,0,0,27488,25],
[9847,4,0,18775,4,0,0,2,17,23319,4,653,631,2,0,0,83886080,0,0,0,7,4294967295,0,171542,111,171653,428,172081,40,0,0,13,0,0,0,0,59330,18],
[9851,13,0,18775,4,0,0,1,113,172121,29,654,632,0,0,0,83886080,0,0,0,7,18774,1,172150,80,0,0,0,0,21771,7,4,0,0,0,0,59330,18],
[9864,18,0,18775,4,0,0,1,113,172230,25,655,633,2,0,0,67174400,0,0,0,0,4294967295,0,172255,80,0,0,0,0,22311,5,6,0,0,0,0,45333,10],
[9882,13,0,18775,4,0,0,2,113,172335,20,656,634,2,0,0,83886080,0,74,4,7,18774,1,172355,76,172431,66,0,0,22311,5,6,0,0,0,0,59330,18],
[9895,17,0,18775,4,0,0,1,113,172499,24,657,635,0,0,0,83887360,0,0,0,7,172497,2,172523,91,0,0,0,0,21771,7,4,0,0,0,0,59330,18],
[9912,5,0,18775,4,0,0,1,18,23319,4,658,636,2,0,0,83886080,0,0,0,7,4294967295,0,172614,76,172690,48,0,0,9912,5,3,0,0,0,0,59330,18],
[9917,9,0,18775,4,0,0,1,120,172738,22,659,637,2,0,0,83886080,0,0,0,7,4294967295,0,172760,95,172855,82,0,0,0,0,47,0,0,0,0,172937,14],
[9926,14,0,18775,4,0,0,1,113,172951,21,660,638,0,0,0,83886080,0,0,0,7,22631,1,172972,111,0,0,0,0,78736,5,2,0,0,0,0,172937,14],
[9940,13,0,18775,4,0,0,1,113,173083,20,661,639,0,0,0,83886080,0,0,0,7,22631,1,173103,124,0,0,0,0,173227,4,2,0,0,0,0,172937,14],
[9953,6,0,9953,6,0,0,0,139,173231,11,662,640,512,0,0,83886080,0,0,0,3,18774,1,173242,112,0,0,0,0,0,0,1,0,0,0,0,54588,9],
[9959,9,0,18775,4,0,0,1,120,173354,9,663,641,0,9,1,83886080,0,0,0,7,4294967295,0,173363,132,0,0,0,0,0,0,13,0,0,0,0,26960,16],
[9968,20,0,18775,4,0,0,1,28,173495,20,664,642,0,9,1,83886080,0,0,0,7,4294967295,0,173515,92,0,0,0,0,0,0,13,0,0,0,0,26960,16],
[9988,13,0,18775,4,0,0,1,120,173607,13,665,643,0,9,1,83886080,0,0,0,7,4294967295,0,173620,96,0,0,0,0,0,0,47,0,0,0,0,26960,16],
[10001,8,0,18775,4,0,0,2,139,173716,15,666,644,0,0,0,83886080,0,78,4,7,18774,1,173737,76,173813,406,174219,48,0,0,1,0,0,0,0,18388,7],
[10009,11,0,18775,4,0,0,1,80,23319,4,667,645,1,0,0,83886080,0,0,0,7,4294967295,0,174267,52,174319,398,174717,40,0,0,35,0,0,0,0,10916,7],
[10020,12,0,18775,4,0,0,1,80,23319,4,668,645,1,0,0,83886080,0,0,0,7,4294967295,0,174757,74,0,0,0,0,0,0,35,0,0,0,0,10916,7],
[10032,10,0,18775,4,0,0,0,139,174831,17,669,646,0,0,0,83886080,0,0,0,7,18774,1,174848,113,0,0,0,0,0,0,1,0,0,0,0,27488,25],
[10042,14,0,18775,4,0,0,0,139,174961,21,670,647,0,0,0,83886080,0,0,0,7,18774,1,174982,98,175080,461,175541,95,0,0,1,0,0,0,0,23304,15],
[10056,15,0,18775,4,0,0,0,139,175636,22,671,648,0,0,0,83886080,0,0,0,7,18774,1,175658,102,175760,540,176300,49,0,0,1,0,0,0,0,172937,14],
[10071,13,0,18775,4,0,0,0,139,176349,20,672,649,0,0,0,83886080,0,0,0,7,18774,1,176369,90,0,0,0,0,0,0,1,0,0,0,0,18908,7],
[10084,26,0,18775,4,0,0,0,139,100025,22,376,368,0,0,0,83886080,0,0,0,7,18774,1,176459,80,0,0,0,0,0,0,1,0,0,0,0,18388,7],
[10110,15,0,18775,4,0,0,0,139,100025,22,376,368,0,0,0,83886080,0,0,0,7,18774,1,176539,72,0,0,0,0,0,0,1,0,0,0,0,18388,7],
[10125,13,0,18775,4,0,0,0,139,176611,20,673,650,0,0,0,83886080,0,0,0,7,18774,1,176631,97,0,0,0,0,0,0,1,0,0,0,0,19457,10],
[10138,10,0,18775,4,0,0,0,139,176728,17,674,651,0,0,0,83886080,0,0,0,7,18774,1,176745,79,176824,428,177252,31,0,0,1,0,0,0,0,27488,25],
[10148,9,0,18775,4,0,0,0,139,177283,16,675,652,0,0,0,83886080,0,0,0,7,18774,1,177299,138,0,0,0,0,0,0,1,0,0,0,0,26819,14],
[10157,7,0,11758,6,0,0,0,139,177437,14,676,653,0,82,1,83886080,0,0,0,3,18774,1,177462,67,177529,74,0,0,0,0,1,0,0,0,0,11758,6],
[10164,15,0,18775,4,0,0,0,139,177603,22,677,654,0,0,0,83886080,0,0,0,7,18774,1,177625,77,0,0,0,0,0,0,1,0,0,0,0,18388,7],
[10179,13,0,18775,4,0,0,1,29,21960,22,11,655,6,0,1,83886080,0,0,0,7,4294967295,0,177702,73,0,0,0,0,0,0,38,0,0,0,0,20995,11],
[10192,13,0,18775,4,0,0,1,29,21960,22,11,655,6,0,1,83886080,0,0,0,7,4294967295,0,177775,93,177868,135,0,0,0,0,38,0,0,0,0,20995,11],
[10205,12,0,178003,8,0,0,0,139,178011,27,678,656,0,0,0,83886080,0,0,0,0,18774,1,178038,101,0,0,0,0,0,0,1,0,0,0,0,61253,12],
[10217,13,0,18775,4,0,0,1,120,178139,20,679,657,2,0,0,83886336,0,0,0,7,4294967295,0,178159,127,0,0,0,0,0,0,13,0,0,0,0,22180,17],
[10230,2,0,18775,4,0,0,1,120,173354,9,663,641,0,9,1,83886080,0,0,0,7,4294967295,0,178286,75,0,0,0,0,0,0,13,0,0,0,0,26960,16],
[10232,6,0,18775,4,0,0,1,120,173607,13,665,643,0,9,1,83886080,0,0,0,7,4294967295,0,178361,72,0,0,0,0,0,0,47,0,0,0,0,26960,16],
[10238,14,0,18775,4,0,0,1,113,178433,22,680,658,0,0,0,83886080,0,0,0,7,18774,1,178455,82,0,0,0,0,16390,7,3,0,0,0,0,49468,12],
[10252,15,0,18775,4,0,0,1,113,178433,22,680,658,0,0,0,83886080,0,0,0,7,18774,1,178537,120,178657,431,179088,55,16390,7,3,0,0,0,0,49468,12],
[10267,8,79,11758,6,0,0,1,113,179143,12,681,659,0,0,0,83886080,0,0,0,3,18774,1,179155,96,179251,376,179627,12,179639,5,2,0,0,0,0,11758,6],
[10275,3,0,10275,3,0,0,1,120,179644,18,682,660,0,0,0,83886080,0,0,0,0,4294967295,0,179662,115,179777,135,179912,26,0,0,0,0,0,0,0,61253,12],
[10278,8,0,10275,3,0,0,1,120,179938,15,683,661,0,0,0,83886080,0,0,0,0,4294967295,0,179953,103,0,0,0,0,0,0,30,0,0,0,0,61253,12],
[10286,5,0,11758,6,0,0,1,120,180056,9,684,662,0,0,0,83886080,0,0,0,3,4294967295,0,180065,117,180182,372,180554,59,0,0,0,0,0,0,0,11758,6],
[10291,12,0,11758,6,0,0,0,139,180613,16,685,663,0,0,0,83886080,0,0,0,3,18774,1,180629,94,180723,344,180554,59,0,0,1,0,0,0,0,11758,6],
[10303,10,0,11758,6,0,0,1,120,181067,14,686,664,0,0,0,67174400,0,0,0,0,4294967295,0,181081,99,0,0,0,0,0,0,0,0,0,0,0,11758,6],
[10313,5,0,18775,4,0,0,1,93,181180,7,687,665,1,0,0,83886080,0,0,0,7,4294967295,0,181187,113,0,0,0,0,0,0,14,0,0,0,0,25654,18],
[10318,8,0,18775,4,0,0,0,91,23319,4,688,666,1,0,1,83886080,0,0,0,7,4294967295,0,181300,122,181422,473,181895,62,0,0,47,0,0,0,0,27488,25],
[10326,5,0,11758,6,0,0,1,120,181957,9,689,667,0,0,0,83886080,0,0,0,3,4294967295,0,181966,66,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[10331,8,0,11198,4,0,0,1,28,182032,16,690,668,0,0,0,83886080,0,0,0,0,4294967295,0,182048,118,0,0,0,0,0,0,0,0,0,0,0,53570,4],
[10339,9,0,11198,4,0,0,1,120,182166,17,691,669,0,0,0,83886080,0,0,0,0,4294967295,0,182183,78,0,0,0,0,0,0,46,0,0,0,0,53570,4],
[10348,16,0,11198,4,0,0,1,113,182261,18,692,670,2,0,0,83886080,0,0,0,0,18774,1,182279,135,182414,197,0,0,21771,7,4,0,0,0,0,53570,4],
[10364,23,0,11198,4,0,0,1,28,182611,25,693,671,2,0,0,83886080,0,0,0,0,4294967295,0,182636,74,0,0,0,0,0,0,14,0,0,0,0,53570,4],
[10387,9,0,11198,4,0,0,1,28,182710,11,694,672,0,0,0,83886080,0,0,0,0,4294967295,0,182721,110,0,0,0,0,0,0,14,0,0,0,0,53570,4],
[10396,19,0,11198,4,0,0,1,28,182831,21,695,673,0,0,0,83886080,0,0,0,0,4294967295,0,182852,98,0,0,0,0,0,0,14,0,0,0,0,53570,4],
[10415,14,0,11198,4,0,0,1,120,182950,15,696,674,0,0,0,83886080,0,0,0,0,4294967295,0,182965,90,0,0,0,0,0,0,15,0,0,0,0,53570,4],
[10429,17,0,11198,4,0,0,0,139,183055,19,697,675,0,0,0,83886080,0,0,0,0,18774,1,183074,124,0,0,0,0,0,0,1,0,0,0,0,53570,4],
[10446,13,0,11198,4,0,0,0,139,183198,15,698,676,0,0,0,83886592,0,0,0,0,18774,1,183213,89,0,0,0,0,0,0,1,0,0,0,0,53570,4],
[10459,12,0,11198,4,0,0,0,95,183302,19,699,677,1,83,1,83886080,0,0,0,0,4294967295,0,183321,67,0,0,0,0,0,0,1,0,0,0,0,53570,4],
[10471,17,0,18775,4,0,0,0,139,183388,24,700,678,0,0,0,83886080,0,0,0,7,18774,1,183412,57,0,0,0,0,0,0,1,0,0,0,0,19176,30],
[10488,19,0,62282,3,0,0,1,28,183469,21,701,679,0,0,0,83886080,0,0,0,0,4294967295,0,183490,107,183597,156,0,0,0,0,15,0,0,0,0,62282,3],
[10507,15,0,62282,3,0,0,1,28,183753,17,702,680,0,0,0,83886080,0,0,0,0,4294967295,0,183770,100,0,0,0,0,0,0,0,0,0,0,0,62282,3],
[10522,18,0,62282,3,0,0,1,28,183870,21,703,681,0,0,0,83886080,0,0,0,0,4294967295,0,183891,102,0,0,0,0,0,0,14,0,0,0,0,62282,3],
[10540,7,0,62282,3,0,0,1,120,183993,9,704,682,0,0,0,83886080,0,0,0,0,4294967295,0,184002,72,184074,153,0,0,0,0,14,0,0,0,0,62282,3],
[10547,14,0,62282,3,0,0,1,21,184227,16,705,683,0,0,1,83886080,0,0,0,0,4294967295,0,184243,110,0,0,0,0,0,0,24,0,0,0,0,62282,3],
[10561,10,0,62282,3,0,0,1,120,184353,12,706,684,0,0,0,83886080,0,0,0,0,4294967295,0,184365,105,0,0,0,0,0,0,0,0,0,0,0,62282,3],
[10571,10,0,62282,3,0,0,1,92,23319,4,707,685,0,0,0,83886080,0,0,0,0,4294967295,0,184470,75,0,0,0,0,0,0,14,0,0,0,0,62282,3],
[10581,17,0,62282,3,0,0,1,28,184545,19,708,686,0,0,0,83886080,0,0,0,0,4294967295,0,184564,55,0,0,0,0,0,0,14,0,0,0,0,62282,3],
[10598,12,0,62282,3,0,0,1,28,184619,15,709,687,0,0,0,83889664,0,0,0,0,4294967295,0,184634,85,0,0,0,0,0,0,28,0,0,0,0,62282,3],
[10610,11,0,62282,3,0,0,1,120,184719,13,710,688,0,0,0,83886080,0,0,0,0,4294967295,0,184732,74,184806,487,185293,72,0,0,15,0,0,0,0,62282,3],
[10621,15,0,62282,3,0,0,0,139,185365,17,711,689,0,0,0,83886080,0,0,0,0,18774,1,185382,96,0,0,0,0,0,0,1,0,0,0,0,62282,3],
[10636,14,0,62282,3,0,0,1,28,185478,16,712,690,0,0,0,83886592,0,0,0,0,4294967295,0,185494,90,0,0,0,0,0,0,0,0,0,0,0,62282,3],
[10650,15,0,62282,3,0,0,1,28,185584,17,713,691,0,0,0,83886592,0,0,0,0,4294967295,0,185601,127,0,0,0,0,0,0,0,0,0,0,0,62282,3],
[10665,14,0,62282,3,0,0,1,28,185584,17,713,691,0,0,0,83886592,0,0,0,0,4294967295,0,185728,75,0,0,0,0,0,0,0,0,0,0,0,62282,3],
[10679,12,0,62282,3,0,0,1,28,185478,16,712,690,0,0,0,83886592,0,0,0,0,4294967295,0,185803,70,0,0,0,0,0,0,0,0,0,0,0,62282,3],
[10691,12,0,62282,3,0,0,1,120,185873,14,714,692,0,0,0,83886080,0,0,0,0,4294967295,0,185887,104,0,0,0,0,0,0,14,0,0,0,0,62282,3],
[10703,15,0,62282,3,0,0,1,120,185991,17,715,693,0,0,0,83889664,0,0,0,0,4294967295,0,186008,84,0,0,0,0,0,0,0,0,0,0,0,62282,3],
[10718,13,0,62282,3,0,0,1,120,186092,15,716,694,0,0,0,83889664,0,0,0,0,4294967295,0,186107,125,0,0,0,0,0,0,13,0,0,0,0,62282,3],
[10731,9,0,62282,3,0,0,1,28,186232,11,717,695,0,0,0,83886080,0,0,0,0,4294967295,0,186243,119,186362,65,0,0,0,0,13,0,0,0,0,62282,3],
[10740,7,0,62282,3,0,0,1,92,23319,4,718,685,0,0,0,83886080,0,0,0,0,4294967295,0,186427,73,0,0,0,0,0,0,14,0,0,0,0,62282,3],
[10747,14,0,62282,3,0,0,1,28,184545,19,708,686,0,0,0,83886080,0,0,0,0,4294967295,0,186500,84,0,0,0,0,0,0,14,0,0,0,0,62282,3],
[10761,9,0,62282,3,0,0,1,12,186584,16,719,696,0,0,0,67174400,0,0,0,0,4294967295,0,186600,63,0,0,0,0,0,0,29,0,0,0,0,62282,3],
[10770,13,0,62282,3,0,0,1,120,62401,15,177,173,0,0,0,83887616,0,0,0,0,4294967295,0,186663,111,186774,121,186895,22,0,0,0,0,0,0,0,62282,3],
[10783,19,0,62282,3,0,0,1,120,186917,21,720,697,0,0,0,83886080,0,0,0,0,4294967295,0,186938,69,0,0,0,0,0,0,0,0,0,0,0,62282,3],
[10802,7,0,62282,3,0,0,1,28,187007,9,721,698,0,0,0,83886080,0,0,0,0,4294967295,0,187016,96,187112,429,187541,63,0,0,28,0,0,0,0,62282,3],
[10809,7,0,62282,3,0,0,1,28,187604,10,722,699,0,0,0,83886080,0,0,0,0,4294967295,0,187614,104,0,0,0,0,0,0,28,0,0,0,0,62282,3],
[10816,7,0,18775,4,0,0,1,120,187718,14,723,700,0,0,0,83886080,0,0,0,7,4294967295,0,187732,86,187818,406,188224,39,0,0,14,0,0,0,0,25654,18],
[10823,8,0,18775,4,0,0,1,120,188263,15,724,701,0,0,0,83886080,0,0,0,7,4294967295,0,188278,105,188383,101,0,0,0,0,14,0,0,0,0,25654,18],
[10831,4,0,10831,4,0,0,1,120,188484,11,725,702,1536,0,0,83886080,0,0,0,3,4294967295,0,188495,116,188611,108,0,0,0,0,11,0,0,0,0,54588,9],
[10835,12,0,10831,4,0,0,1,113,188719,19,726,703,0,0,0,83886080,0,0,0,3,18774,1,188738,81,0,0,0,0,21771,7,4,0,0,0,0,54588,9],
[10847,10,0,18775,4,0,0,1,120,188819,17,727,704,0,9,1,83886080,0,0,0,7,4294967295,0,188836,111,188947,130,0,0,0,0,13,0,0,0,0,19457,10],
[10857,10,0,18775,4,0,0,1,120,188819,17,727,704,0,9,1,83886080,0,0,0,7,4294967295,0,189077,109,189186,429,189615,54,0,0,13,0,0,0,0,19457,10],
[10867,7,0,11198,4,0,0,2,94,23319,4,728,705,0,0,0,83886080,0,0,0,0,4294967295,0,189669,116,0,0,0,0,0,0,0,0,0,0,0,53570,4],
[10874,15,0,11198,4,0,0,0,94,23319,4,729,706,0,0,0,83886080,0,0,0,0,4294967295,0,189785,88,0,0,0,0,0,0,1,0,0,0,0,53570,4],
[10889,6,0,18775,4,0,0,1,80,23319,4,730,707,1,0,0,83886080,0,0,0,7,4294967295,0,189873,77,189950,430,190380,35,0,0,35,0,0,0,0,10916,7],
[10895,10,0,18775,4,0,0,1,28,190415,18,731,708,1,0,0,83886080,0,0,0,7,4294967295,0,190433,64,0,0,0,0,0,0,15,0,0,0,0,10916,7],
[10905,11,0,18775,4,0,0,0,139,190497,19,732,709,0,0,0,83886080,0,0,0,7,18774,1,190516,75,0,0,0,0,0,0,1,0,0,0,0,10916,7],
[10916,7,0,18775,4,0,0,1,80,23319,4,733,707,1,0,0,83886080,0,0,0,7,4294967295,0,190591,63,190654,478,191132,59,0,0,35,0,0,0,0,10916,7],
[10923,11,0,18775,4,0,0,1,28,190415,18,731,708,1,0,0,83886080,0,0,0,7,4294967295,0,191191,80,191271,406,191677,51,0,0,15,0,0,0,0,10916,7],
[10934,12,0,18775,4,0,0,0,139,190497,19,732,709,0,0,0,83886080,0,0,0,7,18774,1,191728,53,0,0,0,0,0,0,1,0,0,0,0,10916,7],
[10946,14,0,18775,4,0,0,1,106,191781,21,734,710,0,0,0,83886080,0,0,0,7,18774,1,191802,124,191926,482,192408,21,22311,5,6,0,0,0,0,23304,15],
[10960,22,0,18775,4,0,0,1,106,192429,29,735,711,0,0,0,83886080,0,0,0,7,18774,1,192458,117,192575,76,0,0,22311,5,6,0,0,0,0,23304,15],
[10982,19,0,11758,6,0,0,1,28,192651,23,736,712,0,0,0,83886080,0,0,0,3,4294967295,0,192674,118,0,0,0,0,0,0,28,0,0,0,0,11758,6],
[11001,2,0,11758,6,0,0,1,99,23319,4,737,713,0,0,0,83886080,0,0,0,3,4294967295,0,192792,65,0,0,0,0,0,0,16,0,0,0,0,11758,6],
[11003,5,0,18775,4,0,0,1,95,23319,4,738,714,0,0,0,83886080,0,0,0,7,4294967295,0,192857,82,192939,392,193331,50,0,0,0,0,0,0,0,10916,7],
[11008,9,0,18775,4,0,0,1,144,23319,4,739,715,1,0,0,83886080,0,0,0,7,4294967295,0,193381,96,0,0,0,0,0,0,0,0,0,0,0,25654,18],
[11017,12,0,18775,4,0,0,1,144,23319,4,740,715,1,0,0,83886080,0,0,0,7,4294967295,0,193477,72,0,0,0,0,0,0,0,0,0,0,0,25654,18],
[11029,4,0,18775,4,0,0,1,118,193549,11,741,716,0,0,0,83886080,0,0,0,7,18774,1,193560,115,193675,220,0,0,193895,8,2,0,0,0,0,27488,25],
[11033,23,0,18775,4,0,0,1,120,193903,30,742,717,0,0,0,83886080,0,0,0,7,4294967295,0,193933,117,194050,115,0,0,0,0,14,0,0,0,0,26819,14],
[11056,27,0,18775,4,0,0,1,120,194165,34,743,718,0,0,0,83886080,0,0,0,7,4294967295,0,194199,85,0,0,0,0,0,0,18,0,0,0,0,26819,14],
[11083,9,112,18775,4,0,0,1,113,194284,14,744,719,0,0,0,83886080,0,0,0,7,22631,1,194298,67,194365,499,194864,39,11083,9,3,0,0,0,0,18388,7],
[11092,8,0,18775,4,0,0,1,120,194903,15,745,720,128,0,0,83886080,0,0,0,7,4294967295,0,194918,82,0,0,0,0,0,0,0,0,0,0,0,25654,18],
[11100,15,0,18775,4,0,0,1,120,195000,22,746,721,128,0,0,83886080,0,0,0,7,4294967295,0,195022,58,0,0,0,0,0,0,0,0,0,0,0,25654,18],
[11115,15,0,18775,4,0,0,1,120,195080,22,747,722,128,0,0,83886080,0,0,0,7,4294967295,0,195102,73,0,0,0,0,0,0,0,0,0,0,0,25654,18],
[11130,15,0,18775,4,0,0,1,120,195175,22,748,723,128,0,0,83886080,0,0,0,7,4294967295,0,195197,72,0,0,0,0,0,0,0,0,0,0,0,25654,18],
[11145,22,0,18775,4,0,0,1,121,195175,22,748,724,128,0,0,83886080,0,0,0,7,4294967295,0,195269,75,195344,371,195715,31,0,0,0,0,0,0,0,25654,18],
[11167,8,0,18775,4,0,0,1,120,195746,15,749,725,0,0,0,83886080,0,0,0,7,4294967295,0,195761,96,195857,111,0,0,0,0,23,0,0,84,2,26571,6],
[11175,15,0,18775,4,0,0,0,139,195980,22,750,726,0,0,0,83886080,0,0,0,7,18774,1,196002,94,0,0,0,0,0,0,1,0,0,0,0,27488,25],
[11190,8,0,18775,4,0,0,1,120,196096,15,751,727,0,0,0,83886080,0,0,0,7,4294967295,0,196111,80,196191,449,196640,39,0,0,23,0,0,86,12,18908,7],
[11198,4,0,11198,4,0,0,1,120,196735,11,752,728,0,0,0,83886080,0,0,0,0,4294967295,0,196746,100,196846,456,197302,72,0,0,14,0,0,0,0,53570,4],
[11202,20,0,11198,4,0,0,0,139,197374,22,753,729,0,0,0,83886080,0,0,0,0,18774,1,197396,111,0,0,0,0,0,0,1,0,0,0,0,53570,4],
[11222,11,0,197507,3,0,0,1,120,197510,12,754,730,512,0,0,83886080,0,0,0,0,4294967295,0,197522,120,0,0,0,0,0,0,11,0,0,0,0,91650,15],
[11233,8,0,197507,3,0,0,1,120,197642,13,755,731,0,0,0,83886080,0,0,0,0,4294967295,0,197655,108,0,0,0,0,0,0,18,0,0,0,0,91650,15],
[11241,9,0,197507,3,0,0,0,139,197763,11,756,732,0,0,0,83886080,0,0,0,0,18774,1,197774,110,0,0,0,0,0,0,1,0,0,0,0,91650,15],
[11250,7,0,197507,3,0,0,0,139,197884,9,757,733,0,0,0,83886080,0,0,0,0,18774,1,197893,108,0,0,0,0,0,0,1,0,0,0,0,91650,15],
[11257,11,0,197507,3,0,0,0,139,198001,13,758,734,0,0,0,83886080,0,0,0,0,18774,1,198014,89,0,0,0,0,0,0,1,0,0,0,0,91650,15],
[11268,10,0,197507,3,0,0,1,120,198103,10,759,735,0,0,0,83886080,0,0,0,0,4294967295,0,198113,110,198223,242,198465,47,0,0,11,0,0,0,0,91650,15],
[11278,12,0,197507,3,0,0,1,120,198512,13,760,736,512,0,0,83886080,0,0,0,0,4294967295,0,198525,115,0,0,0,0,0,0,11,0,0,0,0,91650,15],
[11290,11,0,18775,4,0,0,1,28,198640,19,761,737,0,0,0,83888384,0,0,0,7,4294967295,0,198659,82,198741,394,199135,79,0,0,41,0,0,0,0,20083,8],
[11301,4,0,11758,6,0,0,1,120,199214,8,762,738,0,0,0,83886080,0,0,0,3,4294967295,0,199222,60,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11305,13,0,18775,4,0,0,1,24,199282,8,763,739,0,0,0,83886080,0,0,0,7,4294967295,0,199290,97,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[11318,2,0,11758,6,0,0,1,97,23319,4,764,740,0,0,0,83886080,0,0,0,3,4294967295,0,199387,59,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[11320,14,0,11758,6,0,0,1,113,199446,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,199461,97,199558,437,199995,41,21771,7,4,0,0,0,0,11758,6],
[11334,21,0,11758,6,0,0,1,28,200036,22,766,742,10,0,0,83886080,0,0,0,3,4294967295,0,200058,99,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11355,13,0,11758,6,0,0,1,113,199446,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,200157,73,199558,437,200230,40,21771,7,4,0,0,0,0,11758,6],
[11368,19,0,11758,6,0,0,0,139,200270,20,767,743,0,0,0,83887360,0,0,0,3,18774,1,200290,92,200382,56,0,0,0,0,1,0,0,0,0,11758,6],
[11387,24,0,11758,6,0,0,0,139,200438,25,768,744,0,0,0,83891456,0,0,0,3,18774,1,200463,126,200589,403,200992,67,0,0,1,0,0,0,0,11758,6],
[11411,13,0,11758,6,0,0,1,120,201059,14,769,745,0,0,0,83891200,0,0,0,3,4294967295,0,201073,70,201143,86,201229,41,0,0,13,0,0,0,0,11758,6],
[11424,9,0,11758,6,0,0,1,28,131706,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,201270,59,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11433,23,0,11758,6,0,0,0,139,201329,24,770,746,0,0,0,67174400,0,0,0,0,4294967295,0,201353,110,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[11456,15,0,11758,6,0,0,1,120,201463,15,771,747,0,0,0,83886080,0,0,0,3,4294967295,0,201478,73,0,0,0,0,0,0,13,0,0,0,0,11758,6],
[11471,14,0,11758,6,0,0,1,120,201463,15,771,747,0,0,0,83886080,0,0,0,3,4294967295,0,201551,96,201647,63,0,0,0,0,13,0,0,0,0,11758,6],
[11485,13,0,11758,6,0,0,1,28,201710,14,772,748,0,98,1,83886080,0,0,0,3,4294967295,0,201760,97,0,0,0,0,22311,5,6,0,0,0,0,11758,6],
[11498,17,0,11758,6,0,0,1,120,201059,14,769,745,0,0,0,83891200,0,0,0,3,4294967295,0,201857,81,0,0,0,0,0,0,13,0,0,0,0,11758,6],
[11515,14,0,11758,6,0,0,1,120,201938,15,773,749,10,0,0,83886080,0,0,0,3,4294967295,0,201953,133,202086,92,202178,47,0,0,13,0,0,0,0,11758,6],
[11529,6,0,11758,6,0,0,1,120,202225,8,774,750,0,0,0,83886080,0,0,0,3,4294967295,0,202233,90,202323,59,202382,30,0,0,0,0,0,0,0,202412,23],
[11535,6,72,11758,6,0,0,1,120,101258,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,202435,48,0,0,0,0,0,0,15,0,0,0,0,11758,6],
[11541,8,0,11758,6,0,0,1,28,131706,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,201270,59,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11549,14,0,11758,6,0,0,1,28,202483,18,775,751,0,0,0,83886080,0,0,0,3,4294967295,0,202501,104,202605,87,202692,47,0,0,28,0,0,0,0,11758,6],
[11563,9,0,202739,4,0,0,1,28,202743,11,776,752,0,0,0,83886080,0,0,0,0,4294967295,0,202754,90,0,0,0,0,0,0,0,0,0,0,0,202739,4],
[11572,19,0,202739,4,0,0,1,28,202844,21,777,753,0,0,0,83886080,0,0,0,0,4294967295,0,202865,96,0,0,0,0,0,0,0,0,0,0,0,202739,4],
[11591,9,0,202739,4,0,0,1,28,202961,11,778,754,0,0,0,83886080,0,0,0,0,4294967295,0,202972,79,0,0,0,0,0,0,14,0,0,0,0,202739,4],
[11600,19,0,202739,4,0,0,1,28,203051,21,779,755,0,0,0,83886080,0,0,0,0,4294967295,0,203072,85,0,0,0,0,0,0,14,0,0,0,0,202739,4],
[11619,9,0,202739,4,0,0,1,120,203157,11,780,756,0,0,0,83886080,0,0,0,0,4294967295,0,203168,88,203256,83,0,0,0,0,15,0,0,0,0,202739,4],
[11628,14,0,202739,4,0,0,1,96,23319,4,781,757,1,0,0,83886336,0,0,0,0,4294967295,0,203339,95,133507,60,0,0,0,0,17,0,0,0,0,202739,4],
[11642,8,0,202739,4,0,0,1,120,203434,10,782,758,0,0,0,83886080,0,0,0,0,4294967295,0,203444,96,0,0,0,0,0,0,14,0,0,0,0,202739,4],
[11650,10,0,202739,4,0,0,1,120,203540,12,783,759,0,0,0,83886336,0,0,0,0,4294967295,0,203552,83,0,0,0,0,0,0,14,0,0,0,0,202739,4],
[11660,7,0,202739,4,0,0,1,28,203635,9,784,760,0,0,0,83886080,0,0,0,0,4294967295,0,203644,91,0,0,0,0,0,0,15,0,0,0,0,202739,4],
[11667,16,0,202739,4,0,0,1,28,203635,9,784,760,0,0,0,83886080,0,0,0,0,4294967295,0,203735,61,0,0,0,0,0,0,15,0,0,0,0,202739,4],
[11683,15,0,202739,4,0,0,1,28,203635,9,784,760,0,0,0,83886080,0,0,0,0,4294967295,0,203735,61,0,0,0,0,0,0,15,0,0,0,0,202739,4],
[11698,10,0,202739,4,0,0,1,120,203796,12,785,761,0,0,0,83886080,0,0,0,0,4294967295,0,203808,74,0,0,0,0,0,0,14,0,0,0,0,202739,4],
[11708,9,0,202739,4,0,0,1,120,203882,11,786,762,0,0,0,83886080,0,0,0,0,4294967295,0,203893,107,0,0,204000,35,0,0,32,0,0,0,0,202739,4],
[11717,14,0,202739,4,0,0,1,120,204035,16,787,763,0,0,0,83886080,0,0,0,0,4294967295,0,204051,46,0,0,0,0,0,0,14,0,0,0,0,202739,4],
[11731,5,0,11758,6,0,0,1,97,23319,4,788,740,0,0,0,83886080,0,0,0,3,4294967295,0,204097,91,204188,376,204564,40,0,0,14,0,0,0,0,11758,6],
[11736,7,0,11758,6,0,0,2,98,23319,4,789,764,0,0,0,83886080,0,0,0,3,4294967295,0,204604,84,0,0,0,0,0,0,0,0,0,0,0,11758,6],
[11743,15,0,11758,6,0,0,2,98,23319,4,790,765,0,0,0,83886080,0,0,0,3,4294967295,0,204688,83,0,0,0,0,0,0,0,0,0,0,0,11758,6],
[11758,6,0,11758,6,0,0,1,97,23319,4,791,740,0,0,0,83886080,0,0,0,3,4294967295,0,199387,59,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[11764,18,0,11758,6,0,0,1,113,199446,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,200157,73,0,0,0,0,21771,7,4,0,0,0,0,11758,6],
[11782,17,0,11758,6,0,0,1,113,199446,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,200157,73,199558,437,204771,44,21771,7,4,0,0,0,0,11758,6],
[11799,13,0,11758,6,0,0,1,28,131706,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,201270,59,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11812,11,0,11758,6,0,0,1,99,23319,4,792,713,0,0,0,83886080,0,0,0,3,4294967295,0,192792,65,204815,359,205174,27,0,0,16,0,0,0,0,11758,6],
[11823,10,0,11758,6,0,0,1,120,205201,7,793,766,0,0,0,83886080,0,0,0,3,4294967295,0,205208,98,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[11833,14,0,11758,6,0,0,0,100,23319,4,794,767,1,0,0,83886080,0,0,0,3,4294967295,0,205306,79,0,0,0,0,0,0,47,0,0,0,0,11758,6],
[11847,22,0,11758,6,0,0,1,120,205385,19,795,768,0,0,0,83889152,0,0,0,3,4294967295,0,205404,93,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[11869,10,0,11758,6,0,0,1,99,23319,4,796,713,0,0,0,83886080,0,0,0,3,4294967295,0,205497,97,204815,359,205594,51,0,0,16,0,0,0,0,11758,6],
[11879,5,0,18775,4,0,0,1,113,205645,17,797,769,0,0,0,83886080,0,0,0,7,18774,1,205662,81,205743,124,0,0,205867,5,3,0,0,0,0,19176,30],
[11884,15,0,18775,4,0,0,1,113,205872,22,798,770,0,0,0,83886080,0,99,4,7,18774,1,205931,61,0,0,0,0,22311,5,6,0,0,0,0,19176,30],
[11899,11,0,18775,4,0,0,1,120,205992,18,799,771,2,0,0,83886080,0,0,0,7,4294967295,0,206010,47,0,0,0,0,0,0,14,0,0,0,0,19176,30],
[11910,16,0,18775,4,0,0,1,113,205908,23,800,772,0,0,0,83886080,0,0,0,7,18774,1,206057,103,0,0,0,0,29088,6,3,0,0,0,0,19176,30],
[11926,4,0,11926,4,0,0,1,120,206160,8,801,773,2048,0,0,83886080,0,0,0,0,4294967295,0,206168,93,206261,463,206724,75,0,0,14,0,0,0,0,86655,4],
[11930,11,0,206799,5,0,0,1,28,206804,19,802,774,8192,0,0,83886080,0,0,0,0,4294967295,0,206823,113,206936,217,207153,69,0,0,22,11930,11,0,0,95102,9],
[11941,13,0,206799,5,0,0,1,113,207222,15,803,775,0,0,0,83886080,0,0,0,0,4294967295,0,207237,121,0,0,0,0,21771,7,4,0,0,0,0,95102,9],
[11954,5,0,11926,4,0,0,1,120,207358,9,804,776,2048,0,0,83886080,0,0,0,0,4294967295,0,207367,106,207473,123,0,0,0,0,15,0,0,0,0,86655,4],
[11959,13,0,18775,4,0,0,1,106,207596,20,805,777,0,0,0,83886080,0,0,0,7,18774,1,207616,87,0,0,0,0,61507,9,2,0,0,0,0,18908,7],
[11972,13,0,18775,4,0,0,1,106,207703,20,806,778,0,0,0,83886080,0,0,0,7,18774,1,207723,79,0,0,0,0,79998,9,2,0,0,0,0,18908,7],
[11985,10,0,18775,4,0,0,1,25,207802,5,807,779,0,0,0,83886080,0,0,0,7,4294967295,0,207807,106,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[11995,9,0,11995,9,0,0,1,141,207913,4,808,780,0,0,0,83886080,0,0,0,3,4294967295,0,207917,112,208029,138,208167,58,0,0,11,0,0,0,0,11995,9],
[12004,21,0,11995,9,0,0,1,106,208225,19,809,781,0,0,0,83886336,0,0,0,3,18774,1,80985,76,0,0,0,0,22311,5,6,0,0,0,0,11995,9],
[12025,15,0,11995,9,0,0,0,139,208244,13,810,782,0,0,0,83886080,0,0,0,3,18774,1,208257,115,81190,98,0,0,0,0,1,0,0,0,0,11995,9],
[12040,16,0,11995,9,0,0,1,113,208372,15,811,783,0,0,0,83886080,0,0,0,3,18774,1,208387,119,0,0,0,0,81724,6,3,0,0,0,0,11995,9],
[12056,18,0,11995,9,0,0,1,28,208506,16,812,784,0,0,0,83886080,0,0,0,3,4294967295,0,81746,102,0,0,0,0,0,0,11,0,0,0,0,11995,9],
[12074,19,0,11995,9,0,0,1,113,208522,29,813,785,0,0,0,83886080,0,0,0,3,18774,1,82247,112,0,0,0,0,21771,7,4,0,0,0,0,11995,9],
[12093,18,0,11995,9,0,0,1,113,208551,16,814,786,0,0,0,83886080,0,0,0,3,18774,1,208567,93,82469,25,0,0,21771,7,4,0,0,0,0,11995,9],
[12111,21,0,11995,9,0,0,1,113,208660,19,815,787,0,0,0,83886080,0,0,0,3,18774,1,208679,99,0,0,0,0,34450,8,3,0,0,0,0,11995,9],
[12132,19,0,11995,9,0,0,1,113,208778,17,816,788,0,0,0,83886080,0,0,0,3,18774,1,208795,71,0,0,0,0,11083,9,3,0,0,0,0,11995,9],
[12151,15,0,11995,9,0,0,1,139,208866,13,817,789,0,0,0,83886080,0,0,0,3,18774,1,82985,63,83048,83,0,0,0,0,1,0,0,0,0,11995,9],
[12166,12,0,11995,9,0,0,1,120,208879,20,818,790,0,0,0,83886080,0,0,0,3,4294967295,0,208899,61,0,0,0,0,0,0,11,0,0,0,0,11995,9],
[12178,15,0,11995,9,0,0,1,120,208879,20,818,790,0,0,0,83886080,0,0,0,3,4294967295,0,208960,88,83561,103,0,0,0,0,11,0,0,0,0,11995,9],
[12193,22,0,11995,9,0,0,1,120,208879,20,818,790,0,0,0,83886080,0,0,0,3,4294967295,0,208899,61,0,0,0,0,0,0,11,0,0,0,0,11995,9],
[12215,29,0,11995,9,0,0,1,42,207913,4,819,791,0,0,0,83886080,0,0,0,3,4294967295,0,209048,93,116745,172,0,0,0,0,11,0,0,0,0,11995,9],
[12244,27,0,11995,9,0,0,1,47,84447,42,820,792,0,0,0,83886080,0,0,0,3,4294967295,0,84489,70,0,0,0,0,0,0,47,0,0,0,0,11995,9],
[12271,17,0,11995,9,0,0,1,113,209141,22,821,793,0,0,0,83886080,0,0,0,3,18774,1,84581,91,0,0,0,0,21771,7,4,0,0,0,0,11995,9],
[12288,12,0,11995,9,0,0,1,28,209163,20,822,794,0,0,0,83886080,0,0,0,3,4294967295,0,209183,89,0,0,0,0,0,0,11,0,0,0,0,11995,9],
[12300,18,0,11995,9,0,0,1,43,207913,4,823,795,0,0,0,83886080,0,0,0,3,4294967295,0,209272,130,84970,78,209402,32,0,0,13,0,0,0,0,11995,9],
[12318,19,0,11995,9,0,0,2,120,209434,17,824,796,0,0,0,83886080,0,0,0,3,4294967295,0,209451,150,85231,259,209601,63,0,0,0,0,0,0,0,11995,9],
[12337,25,0,11995,9,0,0,1,40,207913,4,825,797,0,0,0,83886080,0,0,0,3,4294967295,0,209664,139,85679,98,209803,46,0,0,0,0,0,0,0,11995,9],
[12362,21,0,11995,9,0,0,1,44,207913,4,826,798,0,0,0,83886080,0,0,0,3,4294967295,0,209849,88,85898,122,209937,43,0,0,0,0,0,0,0,11995,9],
[12383,20,0,11995,9,0,0,2,45,207913,4,827,799,0,0,0,83886080,0,0,0,3,4294967295,0,209980,106,0,0,0,0,86171,5,2,0,0,0,0,11995,9],
[12403,17,0,11995,9,0,0,1,113,208778,17,816,788,0,0,0,83886080,0,0,0,3,18774,1,210086,73,0,0,0,0,11083,9,3,0,0,0,0,11995,9],
[12420,17,0,11995,9,0,0,0,139,210159,12,828,800,0,0,0,83886080,0,0,0,3,18774,1,210171,105,0,0,0,0,0,0,1,0,0,0,0,11995,9],
[12437,14,0,11995,9,0,0,1,46,207913,4,829,801,0,0,0,83886080,0,0,0,3,4294967295,0,210276,86,86338,110,0,0,0,0,11,0,0,0,0,11995,9],
[12451,10,0,11926,4,0,0,1,113,210362,11,830,802,0,0,0,83886080,0,0,0,0,18774,1,210373,73,0,0,0,0,20083,8,3,0,0,0,0,86655,4],
[12461,6,0,11926,4,0,0,1,28,210446,10,831,803,0,103,1,83886080,0,0,0,0,4294967295,0,210462,115,0,0,0,0,0,0,15,0,0,0,0,86655,4],
[12467,10,0,11926,4,0,0,1,28,210577,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,210590,124,0,0,0,0,0,0,32,0,0,0,0,86655,4],
[12477,9,0,12535,9,0,0,0,139,210714,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,210730,54,0,0,0,0,0,0,1,0,0,0,0,86655,4],
[12486,10,0,12535,9,0,0,0,139,210714,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,210730,54,0,0,0,0,0,0,1,0,0,0,0,86655,4],
[12496,9,0,11926,4,0,0,1,28,210577,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,210784,63,0,0,0,0,0,0,32,0,0,0,0,86655,4],
[12505,7,0,11926,4,0,0,2,101,23319,4,834,806,0,0,0,83886080,0,0,0,0,4294967295,0,210847,109,0,0,0,0,0,0,0,0,0,0,0,86655,4],
[12512,15,0,11926,4,0,0,0,101,23319,4,835,807,0,0,0,83886080,0,0,0,0,4294967295,0,210956,88,0,0,0,0,0,0,1,0,0,0,0,86655,4],
[12527,8,0,12535,9,0,0,0,139,210714,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,210730,54,0,0,0,0,0,0,1,0,0,0,0,86655,4],
[12535,9,0,12535,9,0,0,0,139,210714,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,211044,121,211165,123,211288,53,0,0,1,0,0,0,0,86655,4],
[12544,7,0,18775,4,0,0,1,28,211341,23,836,808,2,0,0,83886080,0,0,0,7,4294967295,0,211364,96,0,0,0,0,0,0,42,0,0,0,0,59330,18],
[12551,7,0,18775,4,0,0,0,139,211460,13,837,809,0,0,0,83886080,0,0,0,7,18774,1,211473,78,0,0,0,0,0,0,1,0,0,0,0,33119,9],
[12558,15,0,18775,4,0,0,0,139,211551,21,838,810,0,0,0,83886080,0,0,0,7,18774,1,211572,82,0,0,0,0,0,0,1,0,0,0,0,33119,9],
[12573,17,0,18775,4,0,0,0,139,211654,23,839,811,0,0,0,83886080,0,0,0,7,18774,1,211677,90,0,0,0,0,0,0,1,0,0,0,0,33119,9],
[12590,6,114,18775,4,0,0,0,139,211767,13,840,812,0,0,0,83886080,0,0,0,7,18774,1,211780,87,211867,426,212293,13,0,0,1,0,0,0,0,18388,7],
[12596,6,0,18775,4,0,0,0,139,211460,13,837,809,0,0,0,83886080,0,0,0,7,18774,1,212306,107,0,0,0,0,0,0,1,0,0,0,0,33119,9],
[12602,14,0,18775,4,0,0,0,139,211551,21,838,810,0,0,0,83886080,0,0,0,7,18774,1,212413,127,0,0,0,0,0,0,1,0,0,0,0,33119,9],
[12616,16,0,18775,4,0,0,0,139,211654,23,839,811,0,0,0,83886080,0,0,0,7,18774,1,212540,123,0,0,0,0,0,0,1,0,0,0,0,33119,9],
[12632,6,0,18775,4,0,0,1,93,212663,6,841,813,1,0,0,83886080,0,0,0,7,4294967295,0,212669,91,212760,74,0,0,0,0,14,0,0,0,0,25654,18],
[12638,12,0,18775,4,0,0,1,113,212834,19,842,814,0,0,0,83886080,0,0,0,7,18774,1,212853,94,212947,424,213371,42,21771,7,4,0,0,0,0,59330,18],
[12650,12,0,18775,4,0,0,1,115,213413,19,843,815,64,0,0,83886080,0,0,0,7,18774,1,213432,95,213527,469,213996,33,27326,9,7,0,0,0,0,27488,25],
[12662,19,0,18775,4,0,0,0,139,214029,26,844,816,0,0,0,83886080,0,0,0,7,18774,1,214055,89,214144,136,0,0,0,0,1,0,0,0,0,23304,15],
[12681,24,0,18775,4,0,0,1,28,214280,31,845,817,0,0,0,83886080,0,0,0,7,4294967295,0,214311,98,214409,99,0,0,0,0,0,0,0,0,0,23304,15],
[12705,24,0,18775,4,0,0,1,28,214508,31,846,818,0,0,0,83886080,0,0,0,7,4294967295,0,214539,77,214616,123,0,0,0,0,0,0,0,0,0,23304,15],
[12729,25,0,18775,4,0,0,1,28,214739,32,847,819,0,0,0,83886080,0,0,0,7,4294967295,0,214771,97,0,0,0,0,0,0,0,0,0,0,0,23304,15],
[12754,12,0,18775,4,0,0,1,28,214868,19,848,820,2,0,0,83886080,0,0,0,7,4294967295,0,214887,133,0,0,0,0,0,0,0,0,0,0,0,27488,25],
[12766,13,0,18775,4,0,0,1,115,215020,20,849,821,64,9,1,67174400,0,0,0,0,4294967295,0,215040,108,0,0,0,0,27326,9,7,0,0,0,0,45333,10],
[12779,13,0,18775,4,0,0,1,115,215148,20,850,822,64,0,0,83886080,0,0,0,7,18774,1,215168,97,215265,534,215799,33,27326,9,7,0,0,0,0,27488,25],
[12792,13,0,18775,4,0,0,1,115,215832,20,851,823,64,9,1,67174400,0,0,0,0,4294967295,0,215852,104,0,0,0,0,27326,9,7,0,0,0,0,45333,10],
[12805,13,0,11758,6,0,0,0,139,215956,17,852,824,0,0,0,83886080,0,0,0,3,18774,1,215973,87,216060,54,0,0,0,0,1,0,0,0,0,11758,6],
[12818,10,0,18775,4,0,0,1,28,58051,21,155,151,0,0,0,83886080,0,0,0,7,4294967295,0,216114,55,216169,360,216529,45,0,0,41,0,0,0,0,20083,8],
[12828,14,0,18775,4,0,0,1,120,216574,21,853,825,0,0,0,83886080,0,0,0,7,4294967295,0,216595,99,0,0,0,0,0,0,46,0,0,0,0,20083,8],
[12842,10,0,18775,4,0,0,1,119,23319,4,854,577,16384,0,0,83886080,0,0,0,7,4294967295,0,216694,102,216796,480,217276,81,0,0,37,0,0,0,0,144733,10],
[12852,7,0,11926,4,0,0,1,28,210577,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,210784,63,0,0,0,0,0,0,32,0,0,0,0,86655,4],
[12859,7,0,18775,4,0,0,1,102,23319,4,855,826,1,0,0,83887360,0,0,0,7,4294967295,0,217357,107,217464,101,0,0,0,0,34,0,0,0,0,57458,12],
[12866,23,0,18775,4,0,0,1,28,52276,22,135,133,0,0,0,83886080,0,0,0,7,4294967295,0,217565,81,0,0,0,0,0,0,41,0,0,0,0,20083,8],
[12889,22,0,18775,4,0,0,1,113,217651,28,856,827,0,0,0,83890176,0,0,0,7,217646,5,217679,76,0,0,0,0,22311,5,6,0,0,0,0,20083,8],
[12911,14,0,18775,4,0,0,1,22,73823,11,857,828,0,25,1,83886080,0,0,0,7,4294967295,0,217755,112,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[12925,19,0,18775,4,0,0,1,22,74079,11,858,829,0,25,1,83886080,0,0,0,7,4294967295,0,217867,115,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[12944,17,0,18775,4,0,0,1,22,74206,4,859,830,0,25,1,83886080,0,0,0,7,4294967295,0,217982,125,218107,430,218537,97,0,0,21,0,0,0,0,74072,7],
[12961,21,0,18775,4,0,0,1,22,74336,8,860,831,0,25,1,83886080,0,0,0,7,4294967295,0,218634,122,218756,413,219169,85,0,0,21,0,0,0,0,74072,7],
[12982,20,0,18775,4,0,0,1,22,23319,4,861,832,0,25,1,83886080,0,0,0,7,4294967295,0,219254,79,0,0,0,0,0,0,0,0,0,0,0,74072,7],
[13002,17,0,18775,4,0,0,1,22,74545,14,862,833,0,25,1,83886080,0,0,0,7,4294967295,0,219333,116,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[13019,22,0,18775,4,0,0,1,22,74676,9,863,834,0,25,1,83886080,0,0,0,7,4294967295,0,219449,118,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[13041,26,0,18775,4,0,0,1,22,74804,13,864,835,0,25,1,83886080,0,0,0,7,4294967295,0,219567,118,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[13067,26,0,18775,4,0,0,1,22,74936,13,865,836,0,25,1,83886080,0,0,0,7,4294967295,0,219685,127,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[13093,18,0,18775,4,0,0,1,22,75077,5,866,837,0,25,1,83886080,0,0,0,7,4294967295,0,219812,124,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[13111,21,0,18775,4,0,0,1,22,75207,8,867,838,0,25,1,83886080,0,0,0,7,4294967295,0,219936,125,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[13132,18,0,18775,4,0,0,1,22,75341,13,868,839,0,25,1,83886080,0,0,0,7,4294967295,0,220061,132,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[13150,25,0,18775,4,0,0,1,22,75487,12,869,840,0,25,1,83886080,0,0,0,7,4294967295,0,220193,121,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[13175,6,0,18775,4,0,0,1,93,181180,7,870,665,1,0,0,83886080,0,0,0,7,4294967295,0,220314,98,0,0,0,0,0,0,14,0,0,0,0,25654,18],
[13181,10,0,18775,4,0,0,0,139,220412,17,871,841,0,0,0,83886080,0,0,0,7,18774,1,220429,122,0,0,0,0,0,0,1,0,0,0,0,20083,8],
[13191,8,0,51961,4,0,0,1,120,220551,10,872,842,0,0,0,83886080,0,0,0,0,4294967295,0,220561,107,0,0,0,0,0,0,33,0,0,0,0,52039,12],
[13199,9,0,51961,4,0,0,1,28,51965,14,132,130,0,0,0,83886080,0,0,0,0,4294967295,0,220668,107,0,0,0,0,0,0,14,0,0,0,0,52039,12],
[13208,5,0,18775,4,0,0,1,22,73823,11,873,843,0,25,1,83886080,0,0,0,7,4294967295,0,220775,98,220873,413,221286,75,0,0,21,0,0,0,0,74072,7],
[13213,10,0,18775,4,0,0,1,22,74079,11,874,844,0,25,1,83886080,0,0,0,7,4294967295,0,221361,101,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[13223,8,0,18775,4,0,0,1,22,74206,4,875,845,0,25,1,83886080,0,0,0,7,4294967295,0,221462,111,221573,403,221976,50,0,0,21,0,0,0,0,74072,7],
[13231,12,0,18775,4,0,0,1,22,74336,8,876,846,0,25,1,83886080,0,0,0,7,4294967295,0,222026,108,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[13243,11,0,18775,4,0,0,1,22,23319,4,877,847,0,25,1,83886080,0,0,0,7,4294967295,0,222134,78,222212,401,222613,124,0,0,0,0,0,0,0,74072,7],
[13254,8,0,18775,4,0,0,1,22,74545,14,878,848,0,25,1,83886080,0,0,0,7,4294967295,0,222737,102,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[13262,13,0,18775,4,0,0,1,22,74676,9,879,849,0,25,1,83886080,0,0,0,7,4294967295,0,222839,104,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[13275,17,0,18775,4,0,0,1,22,74804,13,880,850,0,25,1,83886080,0,0,0,7,4294967295,0,222943,104,223047,115,0,0,0,0,21,0,0,0,0,74072,7],
[13292,17,0,18775,4,0,0,1,22,74936,13,881,851,0,25,1,83886080,0,0,0,7,4294967295,0,223162,113,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[13309,9,0,18775,4,0,0,1,22,75077,5,882,852,0,25,1,83886080,0,0,0,7,4294967295,0,223275,110,223385,418,223803,43,0,0,21,0,0,0,0,74072,7],
[13318,9,0,18775,4,0,0,1,22,75341,13,883,853,0,25,1,83886080,0,0,0,7,4294967295,0,223846,118,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[13327,16,0,18775,4,0,0,1,22,75487,12,884,854,0,25,1,83886080,0,0,0,7,4294967295,0,223964,107,0,0,0,0,0,0,21,0,0,0,0,74072,7],
[13343,11,0,18775,4,0,0,0,139,224071,18,885,855,0,25,1,83886080,0,0,0,7,18774,1,224089,88,0,0,0,0,0,0,1,0,0,0,0,74072,7],
[13354,12,0,18775,4,0,0,0,139,224071,18,885,855,0,25,1,83886080,0,0,0,7,18774,1,224177,67,0,0,0,0,0,0,1,0,0,0,0,74072,7],
[13366,7,0,18775,4,0,0,1,106,224244,14,886,856,0,0,0,83886080,0,0,0,7,26438,2,224258,83,224341,48,0,0,205867,5,3,0,0,0,0,26571,6],
[13373,7,0,13373,7,0,0,1,28,224389,16,887,857,32770,0,0,83886080,0,0,0,3,4294967295,0,224405,74,224479,113,224592,28,0,0,15,0,0,0,0,33436,18],
[13380,12,0,13373,7,0,0,1,113,224620,11,888,858,0,0,0,83886080,0,0,0,3,18774,1,224631,59,224690,96,0,0,21771,7,4,0,0,0,0,33436,18],
[13392,11,0,13373,7,0,0,1,120,224786,15,889,859,0,0,0,83886080,0,0,0,3,4294967295,0,224801,72,0,0,224873,25,0,0,0,0,0,0,0,33436,18],
[13403,19,0,224898,7,0,0,1,113,224905,22,890,860,0,0,0,83886080,0,0,0,3,18774,1,224927,118,0,0,0,0,22311,5,6,0,0,0,0,54588,9],
[13422,22,0,224898,7,0,0,0,139,225045,20,891,861,0,0,0,83886080,0,0,0,3,18774,1,225065,111,0,0,0,0,0,0,1,0,0,0,0,54588,9],
[13444,12,0,11926,4,0,0,1,113,210362,11,830,802,0,0,0,83886080,0,0,0,0,18774,1,225176,115,0,0,0,0,20083,8,3,0,0,0,0,86655,4],
[13456,8,0,11926,4,0,0,1,28,210446,10,831,803,0,103,1,83886080,0,0,0,0,4294967295,0,225291,64,0,0,0,0,0,0,15,0,0,0,0,86655,4],
[13464,12,0,11926,4,0,0,1,28,210577,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,210784,63,0,0,0,0,0,0,32,0,0,0,0,86655,4],
[13476,11,0,11926,4,0,0,1,28,210577,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,210784,63,0,0,0,0,0,0,32,0,0,0,0,86655,4],
[13487,3,0,11926,4,0,0,1,120,94834,10,357,349,0,0,0,83886080,0,0,0,0,4294967295,0,225355,75,0,0,0,0,0,0,0,0,0,0,0,86655,4],
[13490,8,0,11926,4,0,0,1,28,225430,12,892,862,0,0,0,83886080,0,0,0,0,4294967295,0,225442,79,0,0,0,0,0,0,15,0,0,0,0,86655,4],
[13498,7,0,18775,4,0,0,1,103,23319,4,893,299,0,0,0,83886080,0,0,0,7,4294967295,0,225521,104,0,0,0,0,86517,10,2,0,0,0,0,25654,18],
[13505,12,0,18775,4,0,0,1,120,225625,19,894,863,0,0,0,83890176,0,0,0,7,4294967295,0,225644,78,225722,373,226095,50,0,0,14,0,0,0,0,25654,18],
[13517,13,0,18775,4,0,0,1,120,226145,20,895,864,0,0,0,83890176,0,0,0,7,4294967295,0,226165,101,226266,368,226634,66,0,0,14,0,0,0,0,25654,18],
[13530,14,0,18775,4,0,0,1,106,226700,21,896,865,0,0,0,83886080,0,0,0,7,18774,1,226721,87,0,0,0,0,61507,9,2,0,0,0,0,18908,7],
[13544,14,0,18775,4,0,0,1,106,226808,21,897,866,0,0,0,83886080,0,0,0,7,18774,1,226829,81,0,0,0,0,79998,9,2,0,0,0,0,18908,7],
[13558,15,0,18775,4,0,0,1,24,226910,10,898,867,0,0,0,83886080,0,0,0,7,4294967295,0,226920,89,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[13573,11,0,18775,4,0,0,1,24,227009,6,899,868,0,0,0,83886080,0,0,0,7,4294967295,0,227015,81,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[13584,14,0,18775,4,0,0,1,28,22316,21,14,14,2,0,0,83886080,0,0,0,7,4294967295,0,227096,69,0,0,0,0,0,0,38,0,0,0,0,20995,11],
[13598,3,83,18775,4,0,0,1,117,23319,4,900,869,1,0,0,83886080,0,0,0,7,4294967295,0,227165,103,227268,196,0,0,0,0,34,0,0,0,0,57458,12],
[13601,6,0,18775,4,0,0,1,117,22631,1,901,870,1,0,0,83886080,0,0,0,7,4294967295,0,227464,82,0,0,0,0,0,0,34,0,0,0,0,57458,12],
[13607,15,0,18775,4,0,0,1,117,22631,1,902,870,1,0,0,83886080,0,0,0,7,4294967295,0,227546,92,227638,197,0,0,0,0,34,0,0,0,0,57458,12],
[13622,5,0,18775,4,0,0,1,120,227835,12,903,871,0,9,1,83886080,0,0,0,7,4294967295,0,227847,104,227951,148,0,0,0,0,11,0,0,0,0,33119,9],
[13627,13,0,18775,4,0,0,0,139,228099,20,904,872,0,9,1,83886080,0,0,0,7,18774,1,228119,151,228270,467,228737,54,0,0,1,0,0,0,0,33119,9],
[13640,10,0,18775,4,0,0,1,28,228791,24,905,873,0,9,1,83886080,0,0,0,7,4294967295,0,228815,111,0,0,0,0,0,0,0,0,0,0,0,33119,9],
[13650,12,0,18775,4,0,0,1,120,228926,19,906,874,2,9,1,83886080,0,0,0,7,4294967295,0,228945,122,229067,397,229464,50,0,0,13,0,0,0,0,33119,9],
[13662,17,0,18775,4,0,0,1,28,228791,24,905,873,0,9,1,83886080,0,0,0,7,4294967295,0,229514,125,0,0,0,0,0,0,0,0,0,0,0,33119,9],
[13679,13,0,11758,6,0,0,1,28,229639,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,229661,123,229784,86,0,0,0,0,32,0,0,0,0,11758,6],
[13692,16,0,11758,6,0,0,1,28,229639,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,229870,72,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[13708,15,0,11758,6,0,0,1,28,229639,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,229870,72,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[13723,20,0,11758,6,0,0,1,28,229639,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,229870,72,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[13743,17,0,11926,4,0,0,1,28,229942,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,229962,114,0,0,0,0,0,0,32,0,0,0,0,86655,4],
[13760,16,0,11926,4,0,0,1,28,229942,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,230076,71,0,0,0,0,0,0,32,0,0,0,0,86655,4],
[13776,14,0,11926,4,0,0,1,28,229942,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,230076,71,0,0,0,0,0,0,32,0,0,0,0,86655,4],
[13790,19,0,11926,4,0,0,1,28,229942,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,230076,71,0,0,0,0,0,0,32,0,0,0,0,86655,4],
[13809,18,0,11926,4,0,0,1,28,229942,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,230076,71,0,0,0,0,0,0,32,0,0,0,0,86655,4],
[13827,13,0,18775,4,0,0,1,23,23319,4,909,877,0,0,0,83886080,0,0,0,7,4294967295,0,230147,119,230266,457,230723,66,0,0,11,0,0,0,0,18908,7],
[13840,10,65,18775,4,0,0,1,28,230789,23,910,878,0,0,0,83886080,0,0,0,7,4294967295,0,230812,114,230926,123,0,0,0,0,22,13840,10,0,0,19176,30],
[13850,11,0,18775,4,0,0,0,139,231049,18,911,879,0,0,0,83886080,0,0,0,7,18774,1,231067,87,231154,436,231590,63,0,0,1,0,0,0,0,10916,7],
[13861,16,0,18775,4,0,0,0,139,231653,23,912,880,0,0,0,83890432,83894016,0,0,7,18774,1,231676,109,231785,157,0,0,0,0,1,0,0,0,0,172937,14],
[13877,6,0,18775,4,0,0,1,131,23319,4,913,881,1,0,0,83886080,0,0,0,7,4294967295,0,231942,95,0,0,0,0,0,0,42,0,0,0,0,25654,18],
[13883,14,0,18775,4,0,0,1,113,232037,21,914,882,0,0,0,83886080,0,0,0,7,18774,1,232058,67,0,0,0,0,22311,5,6,0,0,0,0,59330,18],
[13897,14,0,18775,4,0,0,1,28,211341,23,836,808,2,0,0,83886080,0,0,0,7,4294967295,0,232125,102,232227,76,0,0,0,0,42,0,0,0,0,59330,18],
[13911,12,0,18775,4,0,0,1,28,232303,20,915,883,2,0,0,83886080,0,0,0,7,4294967295,0,232323,94,232417,87,0,0,0,0,42,0,0,0,0,59330,18],
[13923,15,0,18775,4,0,0,1,113,232037,21,914,882,0,0,0,83886080,0,0,0,7,18774,1,232504,69,0,0,0,0,22311,5,6,0,0,0,0,59330,18],
[13938,18,105,18775,4,0,0,0,139,232573,25,916,884,0,0,0,83886080,0,0,0,7,18774,1,232598,98,232696,445,233141,46,0,0,1,0,0,0,0,18388,7],
[13956,11,0,18775,4,0,0,0,139,233187,18,917,885,0,0,0,83886080,0,0,0,7,18774,1,233205,90,0,0,0,0,0,0,1,0,0,0,0,25654,18],
[13967,20,0,18775,4,0,0,0,139,233295,27,918,886,0,0,0,83889920,0,0,0,7,18774,1,233322,93,0,0,0,0,0,0,1,0,0,0,0,25654,18],
[13987,9,0,18775,4,0,0,0,139,233415,16,919,887,0,0,0,83886080,0,0,0,7,18774,1,233431,92,0,0,0,0,0,0,1,0,0,0,0,25654,18],
[13996,19,0,18775,4,0,0,1,10,23319,4,920,888,2,0,0,83886080,0,0,0,7,4294967295,0,233523,156,233679,361,0,0,0,0,18,0,0,0,0,23809,23],
[14015,20,0,18775,4,0,0,1,10,23319,4,921,889,2,0,0,83886080,0,0,0,7,4294967295,0,234040,190,0,0,0,0,0,0,18,0,0,0,0,23809,23],
[14035,3,0,18775,4,0,0,1,132,23319,4,922,890,0,18,1,83886080,0,0,0,7,4294967295,0,234230,133,234363,181,0,0,0,0,0,0,0,0,0,234544,3],
[14038,7,0,18775,4,0,0,1,120,234547,14,923,891,0,18,1,83886080,0,0,0,7,4294967295,0,234561,129,234690,97,0,0,0,0,15,0,0,0,0,234544,3],
[14045,15,0,18775,4,0,0,1,120,234787,22,924,892,0,18,1,83886080,0,0,0,7,4294967295,0,234809,84,0,0,0,0,0,0,0,0,0,0,0,234544,3],
[14060,10,0,18775,4,0,0,1,132,23319,4,925,893,0,104,2,83886080,0,0,0,7,4294967295,0,234893,107,235000,82,0,0,0,0,25,0,0,0,0,234544,3],
[14070,4,0,18775,4,0,0,2,133,23319,4,926,894,0,0,0,83886080,0,0,0,7,4294967295,0,235082,80,235162,270,0,0,0,0,11,0,0,0,0,22180,17],
[14074,14,0,18775,4,0,0,1,134,23319,4,927,895,0,0,0,83886080,0,0,0,7,4294967295,0,235432,108,0,0,0,0,0,0,0,0,0,0,0,22180,17],
[14088,12,0,18775,4,0,0,0,139,235540,19,928,896,0,0,0,83886080,0,0,0,7,18774,1,235559,96,235655,117,0,0,0,0,1,0,0,0,0,172937,14],
[14100,15,0,18775,4,0,0,0,113,235772,22,929,897,0,0,0,83886080,0,0,0,7,18774,1,235794,113,235907,191,0,0,21771,7,4,0,0,0,0,172937,14],
[14115,16,0,18775,4,0,0,0,113,235772,22,929,897,0,0,0,83886080,0,0,0,7,18774,1,236098,78,0,0,0,0,21771,7,4,0,0,0,0,172937,14],
[14131,6,115,18775,4,0,0,1,24,23319,4,930,898,0,0,0,83886080,0,0,0,7,4294967295,0,236176,113,236289,518,236807,50,0,0,11,0,0,0,0,18908,7],
[14137,15,0,18775,4,0,0,1,120,196096,15,751,727,0,0,0,83886080,0,0,0,7,4294967295,0,236857,66,236923,365,237288,52,0,0,23,0,0,86,12,18908,7],
[14152,13,0,18775,4,0,0,1,106,237340,16,931,899,0,0,0,83886080,0,0,0,7,18774,1,237356,117,0,0,0,0,22311,5,6,0,0,0,0,172937,14],
[14165,19,0,18775,4,0,0,0,113,235772,22,929,897,0,0,0,83886080,0,0,0,7,18774,1,236098,78,0,0,0,0,21771,7,4,0,0,0,0,172937,14],
[14184,13,0,18775,4,0,0,1,106,237473,16,932,900,0,0,0,83886080,0,0,0,7,18774,1,237489,114,0,0,0,0,22311,5,6,0,0,0,0,172937,14],
[14197,14,122,18775,4,0,0,1,113,237604,21,933,901,0,0,0,83886080,0,0,0,7,237603,1,237625,97,237722,379,238101,19,21771,7,4,0,0,0,0,18908,7],
[14211,20,0,18775,4,0,0,0,113,235772,22,929,897,0,0,0,83886080,0,0,0,7,18774,1,236098,78,0,0,0,0,21771,7,4,0,0,0,0,172937,14],
[14231,7,81,18775,4,0,0,1,26,23319,4,934,902,2,0,0,83886080,0,0,0,7,4294967295,0,238120,87,238207,506,238713,79,0,0,15,0,0,0,0,14231,7],
[14238,13,0,18775,4,0,0,1,120,238792,20,935,903,0,0,0,83886080,0,0,0,7,4294967295,0,238812,58,0,0,0,0,0,0,15,0,0,0,0,14231,7],
[14251,13,0,18775,4,0,0,0,139,238870,20,936,904,0,0,0,67174400,0,0,0,0,4294967295,0,238890,95,0,0,0,0,0,0,1,0,0,0,0,45333,10],
[14264,16,0,18775,4,0,0,1,26,238985,22,937,905,2,0,0,83886080,0,0,0,7,4294967295,0,239007,86,0,0,0,0,0,0,15,0,0,0,0,14231,7],
[14280,12,0,18775,4,0,0,1,113,239093,24,938,906,0,0,0,83886336,0,0,0,7,64983,2,239117,91,0,0,0,0,21771,7,4,0,0,0,0,14231,7],
[14292,17,0,18775,4,0,0,1,113,239093,24,938,906,0,0,0,83886336,0,0,0,7,64983,2,239208,80,239288,124,0,0,21771,7,4,0,0,0,0,14231,7],
[14309,16,0,18775,4,0,0,1,113,239412,32,939,907,0,0,0,83886080,0,0,0,7,18774,1,239444,99,239543,64,0,0,21771,7,4,0,0,0,0,14231,7],
[14325,14,0,11758,6,0,0,1,28,239607,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,239630,125,239755,130,239885,72,0,0,32,0,0,0,0,11758,6],
[14339,17,0,18775,4,0,0,1,113,239957,24,941,909,0,0,0,83886080,0,0,0,7,18774,1,239981,77,0,0,0,0,240058,5,3,0,0,0,0,14231,7],
[14356,15,0,18775,4,0,0,0,139,240063,22,942,910,0,0,0,83886080,0,0,0,7,18774,1,240085,88,0,0,0,0,0,0,1,0,0,0,0,14231,7],
[14371,17,0,18775,4,0,0,1,113,240173,22,943,911,1,0,0,83886080,0,0,0,7,18774,1,240195,71,240266,85,0,0,11083,9,3,0,0,0,0,14231,7],
[14388,17,0,11758,6,0,0,1,28,239607,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,240351,83,0,0,0,0,0,0,32,0,0,0,0,202412,23],
[14405,16,0,11758,6,0,0,1,28,239607,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,240351,83,0,0,0,0,0,0,32,0,0,0,0,202412,23],
[14421,21,0,11758,6,0,0,1,28,239607,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,240351,83,0,0,0,0,0,0,32,0,0,0,0,202412,23],
[14442,13,0,18775,4,0,0,0,139,240434,20,944,912,0,0,0,83886080,0,0,0,7,18774,1,240454,62,0,0,0,0,0,0,1,0,0,0,0,14231,7],
[14455,22,0,18775,4,0,0,0,139,240516,29,945,913,0,0,0,67174400,0,0,0,0,4294967295,0,240545,92,0,0,0,0,0,0,1,0,0,0,0,45333,10],
[14477,6,0,14483,7,0,0,1,81,23319,4,946,914,1,0,0,83886080,0,0,0,0,4294967295,0,240637,48,0,0,0,0,0,0,17,0,0,0,0,95102,9],
[14483,7,0,14483,7,0,0,1,81,23319,4,947,914,1,0,0,83886080,0,0,0,0,4294967295,0,240685,125,0,0,0,0,0,0,17,0,0,0,0,95102,9],
[14490,16,0,18775,4,0,0,0,139,240810,12,948,915,0,18,1,83890433,0,0,0,7,18774,1,240822,50,0,0,0,0,0,0,1,0,0,0,0,234544,3],
[14506,16,0,18775,4,0,0,0,139,240872,12,949,916,0,18,1,83890433,0,0,0,7,18774,1,240884,56,240940,57,0,0,0,0,1,0,0,0,0,234544,3],
[14522,11,0,18775,4,0,0,0,139,240810,12,948,915,0,18,1,83888128,0,0,0,7,18774,1,240997,91,0,0,0,0,0,0,1,0,0,0,0,234544,3],
[14533,10,0,18775,4,0,0,0,28,241088,18,950,917,0,18,1,83888128,0,62,4,7,4294967295,0,241106,107,241213,138,0,0,241351,4,2,0,0,0,0,234544,3],
[14543,19,0,18775,4,0,0,1,113,241355,27,951,918,0,106,2,83886080,0,0,0,0,4294967295,0,241405,83,0,0,0,0,21771,7,4,0,0,0,0,234544,3],
[14562,21,0,18775,4,0,0,2,120,241488,29,952,919,2,106,2,83886080,0,0,0,0,4294967295,0,241517,73,0,0,0,0,0,0,0,0,0,0,0,234544,3],
[14583,20,0,18775,4,0,0,1,113,241355,27,951,918,0,106,2,83886080,0,0,0,0,4294967295,0,241590,80,241670,33,0,0,21771,7,4,0,0,0,0,234544,3],
[14603,22,0,18775,4,0,0,2,120,241488,29,952,919,2,106,2,83886080,0,0,0,0,4294967295,0,241703,101,241804,119,0,0,0,0,0,0,0,0,0,234544,3],
[14625,10,0,18775,4,0,0,1,27,241923,8,953,920,0,18,1,83886080,0,0,0,7,4294967295,0,241931,101,0,0,0,0,0,0,12,0,0,0,0,18908,7],
[14635,11,0,18775,4,0,0,1,120,242032,18,954,921,0,18,1,83886336,0,0,0,7,4294967295,0,242050,99,242149,155,0,0,0,0,15,0,0,0,0,234544,3],
[14646,11,0,18775,4,0,0,0,139,242304,18,955,922,0,18,1,83886080,0,0,0,7,18774,1,242322,88,0,0,0,0,0,0,1,0,0,0,0,234544,3],
[14657,16,0,18775,4,0,0,2,113,242410,23,956,923,0,18,1,83890176,0,0,0,7,22631,1,242433,88,242521,104,0,0,242625,6,2,0,0,0,0,234544,3],
[14673,9,0,14673,9,0,0,1,136,242631,4,957,924,0,18,1,83886080,0,0,0,3,4294967295,0,242635,112,242747,223,242970,97,0,0,12,0,0,0,0,14673,9],
[14682,21,0,14673,9,0,0,1,106,243067,19,958,925,0,18,1,83886336,0,0,0,3,18774,1,80985,76,0,0,0,0,22311,5,6,0,0,0,0,14673,9],
[14703,15,0,14673,9,0,0,0,139,243086,13,959,926,0,18,1,83886080,0,0,0,3,18774,1,243099,115,81190,98,0,0,0,0,1,0,0,0,0,14673,9],
[14718,16,0,14673,9,0,0,1,113,243214,15,960,927,0,18,1,83886080,0,0,0,3,18774,1,243229,119,0,0,0,0,81724,6,3,0,0,0,0,14673,9],
[14734,18,0,14673,9,0,0,1,28,243348,16,961,928,0,18,1,83886080,0,0,0,3,4294967295,0,81746,102,0,0,0,0,0,0,11,0,0,0,0,14673,9],
[14752,19,0,14673,9,0,0,1,113,243364,29,962,929,0,18,1,83886080,0,0,0,3,18774,1,82247,112,0,0,0,0,21771,7,4,0,0,0,0,14673,9],
[14771,18,0,14673,9,0,0,1,113,243393,16,963,930,0,18,1,83886080,0,0,0,3,18774,1,243409,93,82469,25,0,0,21771,7,4,0,0,0,0,14673,9],
[14789,21,0,14673,9,0,0,1,113,243502,19,964,931,0,18,1,83886080,0,0,0,3,18774,1,208679,99,0,0,0,0,34450,8,3,0,0,0,0,14673,9],
[14810,19,0,14673,9,0,0,1,113,243521,17,965,932,0,18,1,83886080,0,0,0,3,18774,1,243538,71,0,0,0,0,11083,9,3,0,0,0,0,14673,9],
[14829,15,0,14673,9,0,0,1,139,243609,13,966,933,0,18,1,83886080,0,0,0,3,18774,1,82985,63,83048,83,0,0,0,0,1,0,0,0,0,14673,9],
[14844,25,0,14673,9,0,0,1,120,243622,24,967,934,0,18,1,83886080,0,0,0,3,4294967295,0,243646,84,0,0,0,0,0,0,0,0,0,0,0,14673,9],
[14869,13,0,14673,9,0,0,0,139,243730,8,968,935,0,108,2,83886080,0,0,0,3,18774,1,243766,118,0,0,0,0,0,0,1,0,0,0,0,14673,9],
[14882,12,0,14673,9,0,0,1,120,243884,20,969,936,0,18,1,83886080,0,0,0,3,4294967295,0,243904,61,0,0,0,0,0,0,11,0,0,0,0,14673,9],
[14894,15,0,14673,9,0,0,1,120,243884,20,969,936,0,18,1,83886080,0,0,0,3,4294967295,0,243965,88,83561,103,0,0,0,0,11,0,0,0,0,14673,9],
[14909,22,0,14673,9,0,0,1,120,243884,20,969,936,0,18,1,83886080,0,0,0,3,4294967295,0,243904,61,0,0,0,0,0,0,11,0,0,0,0,14673,9],
[14931,29,0,14673,9,0,0,1,42,242631,4,970,937,0,18,1,83886080,0,0,0,3,4294967295,0,244053,93,116745,172,0,0,0,0,11,0,0,0,0,14673,9],
[14960,17,0,14673,9,0,0,1,113,244146,22,971,938,0,18,1,83886080,0,0,0,3,18774,1,84581,91,0,0,0,0,21771,7,4,0,0,0,0,14673,9],
[14977,12,0,14673,9,0,0,1,28,244168,20,972,939,0,18,1,83886080,0,0,0,3,4294967295,0,244188,101,0,0,0,0,0,0,11,0,0,0,0,14673,9],
[14989,18,0,14673,9,0,0,1,43,242631,4,973,940,0,18,1,83886080,0,0,0,3,4294967295,0,244289,147,84970,78,244436,32,0,0,13,0,0,0,0,14673,9],
[15007,19,0,14673,9,0,0,2,120,244468,17,974,941,0,18,1,83886080,0,0,0,3,4294967295,0,244485,167,85231,259,244652,63,0,0,0,0,0,0,0,14673,9],
[15026,25,0,14673,9,0,0,1,40,242631,4,975,942,0,18,1,83886080,0,0,0,3,4294967295,0,244715,156,85679,98,244871,46,0,0,0,0,0,0,0,14673,9],
[15051,21,0,14673,9,0,0,1,44,242631,4,976,943,0,18,1,83886080,0,0,0,3,4294967295,0,244917,105,85898,122,245022,43,0,0,0,0,0,0,0,14673,9],
[15072,20,0,14673,9,0,0,2,45,242631,4,977,944,0,18,1,83886080,0,0,0,3,4294967295,0,245065,106,0,0,0,0,86171,5,2,0,0,0,0,14673,9],
[15092,17,0,14673,9,0,0,1,113,243521,17,965,932,0,18,1,83886080,0,0,0,3,18774,1,245171,73,0,0,0,0,11083,9,3,0,0,0,0,14673,9],
[15109,14,0,14673,9,0,0,1,46,242631,4,978,945,0,18,1,83886080,0,0,0,3,4294967295,0,245244,86,86338,110,0,0,0,0,11,0,0,0,0,14673,9],
[15123,10,0,14673,9,0,0,1,137,242631,4,979,946,0,18,1,83886080,0,0,0,3,4294967295,0,245330,124,0,0,245454,68,0,0,22,15123,10,0,0,14673,9],
[15133,2,0,18775,4,0,0,1,28,245522,20,980,947,2,0,0,83886080,0,0,0,7,4294967295,0,245542,76,0,0,0,0,0,0,0,0,0,0,0,25869,13],
[15135,9,0,15135,9,0,0,0,139,245618,12,981,948,0,0,0,83886080,0,0,0,0,4294967295,0,245630,87,245717,31,0,0,0,0,1,0,0,0,0,23697,12],
[15144,18,0,18775,4,0,0,0,139,245748,28,982,949,0,0,0,83886336,0,0,0,7,18774,1,245776,94,245870,77,0,0,0,0,1,0,0,0,0,25869,13],
[15162,22,0,11758,6,0,0,0,139,245947,26,983,950,0,0,0,83886080,0,0,0,3,18774,1,245973,126,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[15184,18,0,18775,4,0,0,1,113,246099,29,984,951,8194,0,0,83886080,0,0,0,7,18774,1,246128,111,246239,143,0,0,21771,7,4,0,0,0,0,49468,12],
[15202,23,0,18775,4,0,0,1,120,246382,30,985,952,8194,0,0,83886080,0,0,0,7,4294967295,0,246412,106,0,0,0,0,0,0,0,0,0,0,0,49468,12],
[15225,12,0,18775,4,0,0,1,35,23319,4,986,121,8192,0,0,83886080,0,0,0,7,4294967295,0,246518,95,0,0,0,0,0,0,15,0,0,0,0,49468,12],
[15237,14,0,18775,4,0,0,1,20,246613,21,987,953,8192,0,1,83886080,0,0,0,7,4294967295,0,246634,137,246771,194,0,0,0,0,25,0,0,0,0,49468,12],
[15251,20,0,18775,4,0,0,1,20,246965,27,988,954,8192,0,1,83886080,0,0,0,7,4294967295,0,246992,148,0,0,0,0,0,0,25,0,0,0,0,49468,12],
[15271,24,0,18775,4,0,0,1,20,247140,31,989,955,8192,0,1,83886080,0,0,0,7,4294967295,0,247171,142,0,0,0,0,0,0,25,0,0,0,0,49468,12],
[15295,30,0,18775,4,0,0,1,20,247313,37,990,956,8192,0,1,83886080,0,0,0,7,4294967295,0,247350,153,0,0,0,0,0,0,25,0,0,0,0,49468,12],
[15325,19,0,18775,4,0,0,1,12,247503,26,991,957,8192,0,0,83886080,0,0,0,7,4294967295,0,247529,119,0,0,0,0,0,0,28,0,0,0,0,49468,12],
[15344,25,0,18775,4,0,0,1,12,247648,32,992,958,8192,0,0,83886080,0,0,0,7,4294967295,0,247680,135,247815,397,248212,88,0,0,28,0,0,0,0,49468,12],
[15369,18,0,18775,4,0,0,1,20,248300,25,993,959,8192,0,1,83886080,0,0,0,7,4294967295,0,248325,147,0,0,0,0,0,0,25,0,0,0,0,49468,12],
[15387,24,0,18775,4,0,0,1,20,248472,31,994,960,8192,0,1,83886080,0,0,0,7,4294967295,0,248503,158,0,0,0,0,0,0,25,0,0,0,0,49468,12],
[15411,11,0,18775,4,0,0,1,21,248661,18,995,961,8192,0,1,83886080,0,0,0,7,4294967295,0,248679,119,0,0,0,0,0,0,24,0,0,0,0,49468,12],
[15422,15,0,18775,4,0,0,0,139,248798,22,996,962,8192,0,0,83886080,0,0,0,7,18774,1,248820,129,248949,370,249319,60,0,0,1,0,0,0,0,49468,12],
[15437,15,0,18775,4,0,0,1,28,249379,22,997,963,8192,0,0,83886080,0,0,0,7,4294967295,0,249401,70,0,0,0,0,0,0,13,0,0,0,0,49468,12],
[15452,15,0,18775,4,0,0,1,28,249471,22,998,964,8192,0,0,83886080,0,0,0,7,4294967295,0,249493,85,0,0,0,0,0,0,0,0,0,0,0,49468,12],
[15467,18,0,18775,4,0,0,1,28,249379,22,997,963,8192,0,0,83886080,0,0,0,7,4294967295,0,249578,101,0,0,0,0,0,0,13,0,0,0,0,49468,12],
[15485,18,0,18775,4,0,0,1,28,249471,22,998,964,8192,0,0,83886080,0,0,0,7,4294967295,0,249679,98,0,0,0,0,0,0,0,0,0,0,0,49468,12],
[15503,12,0,18775,4,0,0,1,28,249777,19,999,965,8192,0,0,83886080,0,0,0,7,4294967295,0,249796,88,0,0,0,0,0,0,0,0,0,0,0,49468,12],
[15515,10,0,18775,4,0,0,1,138,249884,18,1000,966,8192,0,0,83886080,0,0,0,7,4294967295,0,249902,106,250008,455,250463,112,0,0,29,0,0,0,0,49468,12],
[15525,11,0,18775,4,0,0,1,138,250575,19,1001,967,8192,0,0,83886080,0,0,0,7,4294967295,0,250594,106,0,0,0,0,0,0,29,0,0,0,0,49468,12],
[15536,11,0,18775,4,0,0,1,28,250700,18,1002,968,8192,0,0,83886080,0,0,0,7,4294967295,0,250718,128,250846,143,0,0,0,0,13,0,0,0,0,49468,12],
[15547,15,0,18775,4,0,0,1,28,250989,22,1003,969,8192,0,0,83886080,0,0,0,7,4294967295,0,251011,100,251111,367,251478,76,0,0,0,0,0,0,0,49468,12],
[15562,5,0,18775,4,0,0,1,120,251554,12,1004,970,2,0,0,83886080,0,0,0,7,4294967295,0,251566,109,251675,506,252181,40,0,0,11,0,0,0,0,22180,17],
[15567,10,0,18775,4,0,0,0,139,252221,17,1005,971,2,0,0,83886080,0,0,0,7,18774,1,252238,101,252339,63,0,0,0,0,1,0,0,0,0,22180,17],
[15577,9,0,18775,4,0,0,0,139,252402,21,1006,972,2,0,0,83886080,0,0,0,7,18774,1,252423,84,0,0,0,0,0,0,1,0,0,0,0,22180,17],
[15586,14,0,18775,4,0,0,0,139,252402,21,1006,972,2,0,0,83886080,0,0,0,7,18774,1,252507,63,0,0,0,0,0,0,1,0,0,0,0,22180,17],
[15600,14,0,18775,4,0,0,0,139,252570,21,1007,973,2,0,0,83887360,0,0,0,7,18774,1,252591,97,252688,81,0,0,0,0,1,0,0,0,0,22180,17],
[15614,16,0,18775,4,0,0,0,139,252769,23,1008,974,2,0,0,83887360,0,0,0,7,18774,1,252792,56,0,0,0,0,0,0,1,0,0,0,0,22180,17],
[15630,10,0,18775,4,0,0,1,28,252848,30,1009,975,32770,0,0,83886080,0,0,0,7,4294967295,0,252878,110,252988,150,0,0,0,0,0,0,0,0,0,22180,17],
[15640,25,0,18775,4,0,0,1,113,253138,32,1010,976,2,0,0,83886080,0,0,0,7,21659,1,253170,105,0,0,0,0,21771,7,4,0,0,0,0,22180,17],
[15665,26,0,18775,4,0,0,1,113,253138,32,1010,976,2,0,0,83886080,0,0,0,7,21659,1,253275,86,0,0,0,0,21771,7,4,0,0,0,0,22180,17],
[15691,12,0,18775,4,0,0,1,120,251554,12,1004,970,2,0,0,83886080,0,0,0,7,4294967295,0,253361,67,0,0,0,0,0,0,11,0,0,0,0,22180,17],
[15703,17,0,253428,19,0,0,0,139,253447,33,1011,977,0,0,0,67174400,0,0,0,0,4294967295,0,253480,99,0,0,0,0,0,0,1,0,0,0,0,33436,18],
[15720,17,0,253428,19,0,0,0,139,253579,33,1012,978,0,0,0,67174400,0,0,0,0,4294967295,0,253612,105,0,0,0,0,0,0,1,0,0,0,0,33436,18],
[15737,4,0,18775,4,0,0,1,93,253717,6,1013,979,1,0,0,83886080,0,0,0,7,4294967295,0,253723,91,253814,131,0,0,0,0,14,0,0,0,0,25654,18],
[15741,6,0,18775,4,0,0,0,139,253945,13,1014,980,1,0,0,83886080,0,0,0,7,18774,1,253958,83,254041,445,254486,72,0,0,1,0,0,0,0,27152,13],
[15747,9,0,18775,4,0,0,1,28,245522,20,980,947,2,0,0,83886080,0,0,0,7,4294967295,0,245542,76,0,0,0,0,0,0,0,0,0,0,0,25869,13],
[15756,14,0,18775,4,0,0,1,113,254558,21,1015,981,0,0,0,83886080,0,0,0,7,167770,2,254579,83,254662,111,0,0,21771,7,4,0,0,0,0,25869,13],
[15770,12,0,18775,4,0,0,1,28,245522,20,980,947,2,0,0,83886080,0,0,0,7,4294967295,0,254773,122,254895,512,255407,68,0,0,0,0,0,0,0,25869,13],
[15782,24,0,18775,4,0,0,1,120,255475,31,1016,982,2,0,0,83888384,0,0,0,7,4294967295,0,255506,78,0,0,0,0,61507,9,2,0,0,0,0,25869,13],
[15806,10,0,18775,4,0,0,1,28,255584,21,1017,983,2,0,0,83886080,0,0,0,7,4294967295,0,255605,119,255724,180,0,0,0,0,22,15806,10,0,0,25869,13],
[15816,17,0,18775,4,0,0,1,135,23319,4,1018,984,0,0,0,83886080,0,0,0,7,4294967295,0,255904,127,256031,98,0,0,0,0,23,0,0,110,3,25869,13],
[15833,30,0,18775,4,0,0,0,139,256139,37,1019,985,0,0,0,67174400,0,0,0,0,4294967295,0,256176,115,0,0,0,0,0,0,1,0,0,0,0,45333,10],
[15863,21,0,18775,4,0,0,0,139,256291,28,1020,986,0,0,0,83886080,0,0,0,7,18774,1,256319,139,256458,97,0,0,0,0,1,0,0,0,0,25869,13],
[15884,23,0,18775,4,0,0,1,113,256555,31,1021,987,2,0,0,67174400,0,0,0,0,4294967295,0,256586,91,0,0,0,0,256677,13,3,0,0,0,0,45333,10],
[15907,24,0,18775,4,0,0,1,113,256555,31,1021,987,2,0,0,67174400,0,0,0,0,4294967295,0,256690,106,0,0,0,0,256677,13,3,0,0,0,0,45333,10],
[15931,26,0,18775,4,0,0,1,120,256796,33,1022,988,2,0,0,83886336,0,0,0,7,4294967295,0,256829,131,0,0,0,0,0,0,13,0,0,0,0,22180,17],
[15957,22,0,18775,4,0,0,1,113,256962,29,1023,989,0,0,0,83886080,0,0,0,7,256960,2,256991,106,0,0,0,0,21771,7,4,0,0,0,0,25869,13],
[15979,31,0,18775,4,0,0,1,113,257097,38,1024,990,0,0,0,67174400,0,0,0,0,4294967295,0,257135,105,0,0,0,0,21771,7,4,0,0,0,0,45333,10],
[16010,28,0,18775,4,0,0,0,139,257240,35,1025,991,2,0,0,67174400,0,0,0,0,4294967295,0,257275,64,0,0,0,0,0,0,1,0,0,0,0,45333,10],
[16038,31,0,18775,4,0,0,1,28,257339,42,1026,992,2,0,0,83886080,0,0,0,7,4294967295,0,257381,119,257500,190,0,0,0,0,13,0,0,0,0,25869,13],
[16069,24,0,18775,4,0,0,1,104,23319,4,1027,993,2,18,1,83886080,0,0,0,7,4294967295,0,257690,116,257806,205,0,0,0,0,0,0,0,0,0,25869,13],
[16093,34,0,18775,4,0,0,1,113,258016,41,1028,994,2,18,1,83886080,0,0,0,7,258011,5,258057,99,0,0,0,0,21771,7,4,0,0,0,0,25869,13],
[16127,27,0,18775,4,0,0,1,28,258156,34,1029,995,2,18,1,83886336,0,0,0,7,4294967295,0,258190,113,258303,57,0,0,258360,3,2,0,0,0,0,25869,13],
[16154,29,0,18775,4,0,0,0,139,258363,36,1030,996,0,0,0,83886080,0,0,0,7,18774,1,258399,124,258523,482,259005,143,0,0,1,0,0,0,0,25869,13],
[16183,7,0,18775,4,0,0,1,93,181180,7,1031,665,1,0,0,83886080,0,0,0,7,4294967295,0,259148,87,0,0,0,0,0,0,14,0,0,0,0,25654,18],
[16190,13,0,18775,4,0,0,1,27,241923,8,1032,920,0,18,1,83886080,0,0,0,7,4294967295,0,259235,117,259352,124,0,0,0,0,12,0,0,0,0,18908,7],
[16203,7,0,16203,7,0,0,1,28,259476,27,1033,997,0,0,0,83886080,0,0,0,3,4294967295,0,259503,111,259614,148,0,0,0,0,29,0,0,0,0,61253,12],
[16210,17,0,16203,7,0,0,1,28,259762,15,1034,998,0,0,0,83886080,0,0,0,3,4294967295,0,259777,96,0,0,0,0,0,0,33,0,0,0,0,61253,12],
[16227,20,0,16203,7,0,0,1,28,259873,9,1035,999,0,0,0,83886080,0,0,0,3,4294967295,0,259882,94,0,0,0,0,0,0,46,0,0,0,0,61253,12],
[16247,16,0,16203,7,0,0,0,139,259976,19,1036,1000,0,113,1,83886080,0,0,0,3,18774,1,260004,104,0,0,0,0,0,0,1,0,0,0,0,61253,12],
[16263,13,0,18775,4,0,0,1,113,260108,20,1037,1001,0,0,0,83886080,0,0,0,7,18774,1,260128,90,0,0,0,0,100372,11,3,0,0,0,0,20083,8],
[16276,20,0,18775,4,0,0,0,139,260218,27,1038,1002,0,0,0,83886080,0,0,0,7,18774,1,260245,63,0,0,0,0,0,0,1,0,0,0,0,20083,8],
[16296,12,0,18775,4,0,0,1,113,260108,20,1037,1001,0,0,0,83886080,0,0,0,7,18774,1,260308,81,0,0,0,0,100372,11,3,0,0,0,0,20083,8],
[16308,19,0,18775,4,0,0,0,139,260218,27,1038,1002,0,0,0,83886080,0,0,0,7,18774,1,260389,85,0,0,0,0,0,0,1,0,0,0,0,20083,8],
[16327,11,0,18775,4,0,0,0,139,260474,18,1039,1003,0,0,0,83886080,0,0,0,7,18774,1,260492,109,0,0,0,0,0,0,1,0,0,0,0,172937,14],
[16338,4,74,11758,6,0,0,1,120,260601,15,1040,1004,0,0,0,83886080,0,0,0,3,4294967295,0,260616,98,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[16342,17,0,18775,4,0,0,1,113,260714,24,1041,1005,8,0,0,83886080,0,0,0,7,18774,1,260738,67,0,0,0,0,260805,9,2,0,0,0,0,41260,12],
[16359,16,0,18775,4,0,0,1,113,260714,24,1041,1005,8,0,0,83886080,0,0,0,7,18774,1,260738,67,0,0,0,0,260805,9,2,0,0,0,0,41260,12],
[16375,15,0,18775,4,0,0,0,139,260814,22,1042,1006,6,0,0,83886080,0,0,0,7,18774,1,260836,102,260938,172,0,0,0,0,1,0,0,0,0,144733,10],
[16390,7,0,18775,4,0,0,1,113,261110,14,1043,1007,8,0,0,83886080,0,0,0,7,22631,1,261124,62,261186,450,261636,39,16390,7,3,0,0,0,0,41260,12],
[16397,18,0,18775,4,0,0,1,113,260714,24,1041,1005,8,0,0,83886080,0,0,0,7,18774,1,260738,67,0,0,0,0,260805,9,2,0,0,0,0,41260,12],
[16415,17,0,18775,4,0,0,1,113,260714,24,1041,1005,8,0,0,83886080,0,0,0,7,18774,1,261675,83,0,0,0,0,260805,9,2,0,0,0,0,41260,12],
[16432,12,0,18775,4,0,0,0,139,261758,23,1044,1008,0,0,0,83886080,0,0,0,7,18774,1,261781,105,261886,345,262231,45,0,0,1,0,0,0,0,18388,7],
[16444,21,0,18775,4,0,0,0,139,262276,32,1045,1009,0,0,0,67174400,0,0,0,0,4294967295,0,262308,99,0,0,0,0,0,0,1,0,0,0,0,45333,10],
[16465,5,0,18775,4,0,0,1,28,232303,20,915,883,2,0,0,83886080,0,0,0,7,4294967295,0,262407,102,0,0,0,0,0,0,42,0,0,0,0,59330,18],
[16470,7,0,16470,7,0,0,1,130,23319,4,1046,1010,8,0,0,83886080,0,0,0,0,4294967295,0,262509,102,262611,105,262716,28,23299,5,3,0,0,0,0,23697,12],
[16477,18,0,18775,4,0,0,1,28,262744,25,1047,1011,2,0,0,83886080,0,0,0,7,4294967295,0,262769,105,262874,144,0,0,0,0,13,0,0,0,0,27488,25],
[16495,10,0,18775,4,0,0,1,28,263018,17,1048,1012,2,0,0,83886080,0,0,0,7,4294967295,0,263035,117,263152,118,0,0,0,0,0,0,0,0,0,27488,25],
[16505,15,0,18775,4,0,0,1,28,263270,22,1049,1013,6,0,0,83886080,0,0,0,7,4294967295,0,263292,119,263411,116,0,0,0,0,13,0,0,0,0,148543,7],
[16520,15,0,18775,4,0,0,1,28,263527,22,1050,1014,6,0,0,83886080,0,0,0,7,4294967295,0,263549,97,263646,112,0,0,0,0,13,0,0,0,0,148543,7],
[16535,18,0,18775,4,0,0,1,28,263758,25,1051,1015,2,0,0,83889664,0,0,0,7,4294967295,0,263783,72,263855,73,0,0,0,0,13,0,0,0,0,27488,25],
[16553,12,0,18775,4,0,0,1,28,263928,19,1052,1016,2,0,0,83886080,0,0,0,7,4294967295,0,263947,108,264055,537,264592,31,0,0,13,0,0,0,0,27488,25],
[16565,12,0,18775,4,0,0,1,28,264623,19,1053,1017,2,0,0,83886080,0,0,0,7,4294967295,0,264642,88,264730,39,0,0,0,0,0,0,0,0,0,27488,25],
[16577,21,0,18775,4,0,0,1,28,264769,28,1054,1018,2,0,0,83889664,0,0,0,7,4294967295,0,264797,84,0,0,0,0,0,0,13,0,0,0,0,27488,25],
[16598,20,0,18775,4,0,0,1,28,264881,27,1055,1019,2,0,0,83886080,0,0,0,7,4294967295,0,264908,100,265008,105,0,0,0,0,13,0,0,0,0,27488,25],
[16618,13,0,265113,6,0,0,1,28,265119,12,1056,1020,0,0,0,83886080,0,0,0,0,4294967295,0,265131,142,265273,437,265710,131,0,0,46,0,0,0,0,265113,6],
[16631,18,0,265113,6,0,0,1,28,265841,17,1057,1021,0,0,0,83886080,0,0,0,0,4294967295,0,265858,151,266009,450,266459,113,0,0,46,0,0,0,0,265113,6],
[16649,13,0,265113,6,0,0,1,28,266572,12,1058,1022,0,0,0,83886080,0,0,0,0,4294967295,0,266584,142,266726,269,266995,149,0,0,46,0,0,0,0,265113,6],
[16662,25,0,265113,6,0,0,1,145,267144,10,1059,1023,0,0,0,83886080,0,0,0,0,4294967295,0,267154,124,267278,229,267507,87,0,0,46,0,0,0,0,265113,6],
[16687,26,0,265113,6,0,0,1,145,267594,11,1060,1024,0,0,0,83886080,0,0,0,0,4294967295,0,267605,124,267729,65,267794,57,0,0,46,0,0,0,0,265113,6],
[16713,19,0,265113,6,0,0,1,146,267851,11,1061,1025,0,0,0,83886080,0,0,0,0,4294967295,0,267862,123,0,0,0,0,0,0,46,0,0,0,0,265113,6],
[16732,19,0,265113,6,0,0,1,120,267985,17,1062,1026,0,0,0,83886080,0,0,0,0,4294967295,0,268002,127,0,0,0,0,0,0,11,0,0,0,0,265113,6],
[16751,22,0,265113,6,0,0,2,120,268129,20,1063,1027,0,0,0,83886080,0,0,0,0,4294967295,0,268149,145,268294,451,268745,40,0,0,0,0,0,0,0,265113,6],
[16773,3,0,18775,4,0,0,1,120,268785,17,1064,1028,2,0,0,83886080,0,0,0,7,4294967295,0,268802,121,268923,148,0,0,0,0,11,0,0,0,0,172937,14],
[16776,6,0,16776,6,0,0,0,139,269071,10,1065,1029,0,114,1,83886080,0,0,0,3,18774,1,269092,88,0,0,0,0,0,0,1,0,0,0,0,23697,12],
[16782,16,0,16776,6,0,0,1,113,269180,14,1066,1030,0,114,1,83886080,0,0,0,3,18774,1,269194,72,0,0,0,0,269266,5,3,0,0,0,0,23697,12],
[16798,3,0,18775,4,0,0,1,122,23319,4,1067,1031,0,0,0,83886080,0,0,0,7,4294967295,0,269271,83,269354,463,269817,29,0,0,30,0,0,0,0,19457,10],
[16801,5,0,18775,4,0,0,1,123,23319,4,1068,1032,1,0,0,83886080,0,0,0,7,4294967295,0,269846,86,269932,187,0,0,0,0,10,0,0,0,0,19457,10],
[16806,17,0,18775,4,0,0,1,28,270119,24,1069,1033,0,0,0,83886080,0,0,0,7,4294967295,0,270143,119,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[16823,14,0,18775,4,0,0,1,28,270262,21,1070,1034,0,0,0,83886080,0,0,0,7,4294967295,0,270283,103,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[16837,16,0,18775,4,0,0,1,28,270386,23,1071,1035,0,0,0,83886080,0,0,0,7,4294967295,0,270409,116,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[16853,11,0,18775,4,0,0,1,28,270525,18,1072,1036,0,0,0,83886080,0,0,0,7,4294967295,0,270543,118,270661,112,0,0,0,0,0,0,0,0,0,30340,23],
[16864,14,0,18775,4,0,0,1,28,270773,21,1073,1037,0,0,0,83886080,0,0,0,7,4294967295,0,270794,92,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[16878,16,0,18775,4,0,0,1,28,270886,23,1074,1038,0,0,0,83886080,0,0,0,7,4294967295,0,270909,106,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[16894,15,0,18775,4,0,0,1,28,271015,22,1075,1039,0,0,0,83886080,0,0,0,7,4294967295,0,271037,105,0,0,0,0,0,0,0,0,0,0,0,30340,23],
[16909,24,0,18775,4,0,0,1,23,23319,4,1076,1040,0,0,0,83886080,0,0,0,7,4294967295,0,271142,108,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[16933,5,0,18775,4,0,0,1,142,23319,4,1077,1041,0,0,0,83886080,0,0,0,7,4294967295,0,271250,88,0,0,0,0,0,0,44,0,0,0,0,41260,12],
[16938,11,0,18775,4,0,0,1,30,23319,4,1078,1042,2,0,0,83886080,0,0,0,7,4294967295,0,271338,93,271431,436,271867,51,0,0,20,0,0,0,0,23809,23],
[16949,18,0,18775,4,0,0,1,31,23319,4,1079,1043,2,18,1,83886080,0,0,0,7,4294967295,0,271918,80,0,0,0,0,0,0,20,0,0,0,0,23809,23],
[16967,18,0,18775,4,0,0,1,31,23319,4,1080,1043,2,18,1,83886080,0,0,0,7,4294967295,0,271998,91,0,0,0,0,0,0,20,0,0,0,0,23809,23],
[16985,25,0,18775,4,0,0,1,120,272089,32,1081,1044,0,0,0,83886080,0,0,0,7,4294967295,0,272121,99,272220,95,0,0,0,0,14,0,0,0,0,26819,14],
[17010,29,0,18775,4,0,0,1,120,272315,36,1082,1045,0,0,0,83886080,0,0,0,7,4294967295,0,272351,100,0,0,0,0,0,0,18,0,0,0,0,26819,14],
[17039,7,0,18775,4,0,0,1,124,272451,14,1083,1046,0,9,1,83886080,0,0,0,7,4294967295,0,272465,145,272610,205,0,0,0,0,46,0,0,0,0,33119,9],
[17046,8,0,18775,4,0,0,1,124,272815,15,1084,1047,0,9,1,83886080,0,0,0,7,4294967295,0,272830,113,272943,112,0,0,0,0,46,0,0,0,0,33119,9],
[17054,30,0,18775,4,0,0,0,139,273055,37,1085,1048,0,0,0,83886080,0,0,0,7,18774,1,273092,96,273188,483,273671,83,0,0,1,0,0,0,0,25869,13],
[17084,15,0,18775,4,0,0,1,120,273754,22,1086,1049,0,0,0,83886080,0,0,0,7,4294967295,0,273776,134,273910,191,0,0,0,0,15,0,0,0,0,23304,15],
[17099,5,104,18775,4,0,0,0,2,23319,4,1087,372,1,0,0,83886080,0,0,0,7,4294967295,0,274101,52,0,0,0,0,0,0,47,0,0,0,0,25654,18],
[17104,9,0,18775,4,0,0,0,139,274153,16,1088,1050,0,0,0,83886080,0,0,0,7,18774,1,274169,119,0,0,0,0,0,0,1,0,0,0,0,20995,11],
[17113,12,115,18775,4,0,0,1,24,274288,7,1089,1051,0,0,0,83886080,0,0,0,7,4294967295,0,274295,95,274390,433,274823,29,0,0,11,0,0,0,0,18908,7],
[17125,10,0,274852,2,0,0,1,106,274854,12,1090,1052,0,0,0,83886080,0,0,0,0,4294967295,0,274866,106,0,0,0,0,78736,5,2,0,0,0,0,274852,2],
[17135,7,0,274852,2,0,0,1,120,274972,9,1091,1053,0,0,0,83886080,0,0,0,0,4294967295,0,274981,61,0,0,0,0,0,0,14,0,0,0,0,274852,2],
[17142,7,0,274852,2,0,0,1,28,275042,9,1092,1054,0,0,0,83886080,0,0,0,0,4294967295,0,275051,91,0,0,0,0,0,0,14,0,0,0,0,274852,2],
[17149,14,0,274852,2,0,0,1,28,275142,17,1093,1055,0,0,0,83886080,0,0,0,0,4294967295,0,275159,110,0,0,0,0,0,0,15,0,0,0,0,274852,2],
[17163,13,0,274852,2,0,0,1,113,275269,15,1094,1056,0,0,0,83886080,0,0,0,0,4294967295,0,275284,108,0,0,0,0,78736,5,2,0,0,0,0,274852,2],
[17176,6,0,18775,4,0,0,0,139,275392,13,1095,1057,0,0,0,83886080,0,0,0,7,18774,1,275405,90,275495,398,275893,74,0,0,1,0,0,0,0,26960,16],
[17182,10,0,18775,4,0,0,1,108,23319,4,1096,181,0,5,1,83886080,0,0,0,7,4294967295,0,275967,79,0,0,0,0,0,0,46,0,0,0,0,61928,14],
[17192,16,0,18775,4,0,0,1,28,276046,23,1097,1058,0,0,0,67174400,0,0,0,0,4294967295,0,276069,125,0,0,0,0,0,0,0,0,0,0,0,45333,10],
[17208,10,0,18775,4,0,0,1,28,276194,18,1098,1059,0,0,0,83886080,0,0,0,7,4294967295,0,276212,59,0,0,0,0,0,0,28,0,0,0,0,61928,14],
[17218,10,0,18775,4,0,0,1,113,276271,17,1099,1060,0,0,0,83887872,0,0,0,7,18774,1,276288,100,276388,62,0,0,21771,7,4,0,0,0,0,61928,14],
[17228,18,0,18775,4,0,0,1,113,276450,25,1100,1061,0,0,0,83886080,0,0,0,7,18774,1,276475,99,0,0,0,0,100372,11,3,0,0,0,0,61928,14],
[17246,11,0,18775,4,0,0,1,108,23319,4,1101,181,0,5,1,83886080,0,0,0,7,4294967295,0,275967,79,0,0,0,0,0,0,46,0,0,0,0,61928,14],
[17257,15,0,18775,4,0,0,1,28,276574,23,1102,1062,0,0,0,83886080,0,0,0,7,4294967295,0,276597,101,0,0,0,0,0,0,17,0,0,0,0,61928,14],
[17272,22,0,18775,4,0,0,1,28,276698,30,1103,1063,0,0,0,83886080,0,0,0,7,4294967295,0,276728,112,0,0,0,0,0,0,17,0,0,0,0,61928,14],
[17294,15,0,18775,4,0,0,1,28,276840,24,1104,1064,0,0,0,83886080,0,0,0,7,4294967295,0,276864,103,276967,97,0,0,0,0,17,0,0,0,0,61928,14],
[17309,22,0,18775,4,0,0,1,28,277064,31,1105,1065,0,0,0,83886080,0,0,0,7,4294967295,0,277095,105,0,0,0,0,0,0,17,0,0,0,0,61928,14],
[17331,11,0,18775,4,0,0,1,28,276194,18,1098,1059,0,0,0,83886080,0,0,0,7,4294967295,0,277200,92,0,0,0,0,0,0,28,0,0,0,0,61928,14],
[17342,18,0,18775,4,0,0,1,120,277292,25,1106,1066,0,0,0,83886080,0,0,0,7,4294967295,0,277317,104,277421,83,0,0,0,0,18,0,0,0,0,61928,14],
[17360,17,0,18775,4,0,0,1,120,277504,24,1107,1067,0,0,0,83886080,0,0,0,7,4294967295,0,277528,87,0,0,0,0,0,0,18,0,0,0,0,61928,14],
[17377,4,72,11758,6,0,0,1,120,101258,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,202435,48,101375,406,277615,21,0,0,15,0,0,0,0,11758,6],
[17381,7,0,18775,4,0,0,0,95,277636,13,1108,1068,0,0,0,83886080,0,0,0,7,4294967295,0,277649,62,0,0,0,0,0,0,47,0,0,0,0,10916,7],
[17388,5,0,18775,4,0,0,0,139,277711,12,1109,1069,0,0,0,83886080,0,0,0,7,18774,1,277723,120,277843,96,0,0,0,0,1,0,0,0,0,20083,8],
[17393,10,0,18775,4,0,0,0,139,277939,17,1110,1070,32,0,0,83886080,0,0,0,7,18774,1,277956,93,0,0,0,0,0,0,1,0,0,0,0,20083,8],
[17403,10,72,11758,6,0,0,1,120,101258,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,202435,48,101375,406,278049,27,0,0,15,0,0,0,0,11758,6],
[17413,12,0,18775,4,0,0,1,28,278076,18,1111,1071,0,0,0,83888128,0,0,0,7,4294967295,0,278094,97,278191,116,0,0,0,0,15,0,0,0,0,26819,14],
[17425,13,0,18775,4,0,0,1,28,278076,18,1111,1071,0,0,0,83888128,0,0,0,7,4294967295,0,278307,96,278403,193,0,0,0,0,14,0,0,0,0,26819,14],
[17438,11,0,18775,4,0,0,1,28,278076,18,1111,1071,0,0,0,83888128,0,0,0,7,4294967295,0,278596,113,278709,174,0,0,0,0,13,0,0,0,0,26819,14],
[17449,19,0,18775,4,0,0,1,113,278883,26,1112,1072,0,0,0,83888128,0,0,0,7,18774,1,278909,104,0,0,0,0,21771,7,4,0,0,0,0,26819,14],
[17468,14,0,18775,4,0,0,1,28,279013,25,1113,1073,0,0,0,83886080,0,0,0,7,4294967295,0,279038,91,0,0,0,0,0,0,0,0,0,0,0,26819,14],
[17482,22,0,18775,4,0,0,1,113,279129,33,1114,1074,0,0,0,83886080,0,0,0,7,18774,1,279162,106,0,0,0,0,21771,7,4,0,0,0,0,26819,14],
[17504,18,0,18775,4,0,0,1,28,279013,25,1113,1073,0,0,0,83886080,0,0,0,7,4294967295,0,279268,119,279387,152,0,0,0,0,0,0,0,0,0,26819,14],
[17522,26,0,18775,4,0,0,1,113,279129,33,1114,1074,0,0,0,83886080,0,0,0,7,18774,1,279539,88,0,0,0,0,21771,7,4,0,0,0,0,26819,14],
[17548,19,0,18775,4,0,0,1,28,279627,26,1115,1075,0,0,0,83888128,0,0,0,7,4294967295,0,279653,132,0,0,0,0,0,0,15,0,0,0,0,26819,14],
[17567,15,0,18775,4,0,0,1,28,279785,22,1116,1076,0,0,0,83888896,0,0,0,7,4294967295,0,279807,104,279911,197,0,0,0,0,11,0,0,0,0,26819,14],
[17582,23,0,18775,4,0,0,1,113,280108,30,1117,1077,0,0,0,83888896,0,0,0,7,18774,1,280138,94,0,0,0,0,21771,7,4,0,0,0,0,26819,14],
[17605,10,0,18775,4,0,0,1,28,279013,25,1113,1073,0,0,0,83886080,0,0,0,7,4294967295,0,279038,91,0,0,0,0,0,0,0,0,0,0,0,26819,14],
[17615,18,0,18775,4,0,0,1,113,279129,33,1114,1074,0,0,0,83886080,0,0,0,7,18774,1,279162,106,0,0,0,0,21771,7,4,0,0,0,0,26819,14],
[17633,14,0,18775,4,0,0,1,28,279013,25,1113,1073,0,0,0,83886080,0,0,0,7,4294967295,0,279038,91,0,0,0,0,0,0,0,0,0,0,0,26819,14],
[17647,22,0,18775,4,0,0,1,113,279129,33,1114,1074,0,0,0,83886080,0,0,0,7,18774,1,279162,106,0,0,0,0,21771,7,4,0,0,0,0,26819,14],
[17669,4,0,11758,6,0,0,1,120,280232,8,1118,1078,0,0,0,83886080,0,0,0,3,4294967295,0,280240,60,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[17673,26,0,280300,6,0,0,1,28,280306,25,1119,1079,8192,0,0,83886080,0,0,0,0,4294967295,0,280331,104,0,0,0,0,0,0,46,0,0,0,0,280300,6],
[17699,31,0,280300,6,0,0,1,28,280435,30,1120,1080,8192,0,0,83886080,0,0,0,0,4294967295,0,280465,106,0,0,0,0,0,0,46,0,0,0,0,280300,6],
[17730,31,0,280300,6,0,0,1,28,280571,30,1121,1081,8192,0,0,83886080,0,0,0,0,4294967295,0,280601,89,0,0,0,0,0,0,46,0,0,0,0,280300,6],
[17761,22,0,280300,6,0,0,1,28,280690,21,1122,1082,8192,0,0,83886080,0,0,0,0,4294967295,0,280711,102,0,0,0,0,0,0,46,0,0,0,0,280300,6],
[17783,27,0,280300,6,0,0,1,28,280813,26,1123,1083,8192,0,0,83886080,0,0,0,0,4294967295,0,280839,104,0,0,0,0,0,0,46,0,0,0,0,280300,6],
[17810,27,0,280300,6,0,0,1,28,280943,26,1124,1084,8192,0,0,83886080,0,0,0,0,4294967295,0,280969,87,0,0,0,0,0,0,46,0,0,0,0,280300,6],
[17837,17,0,280300,6,0,0,1,28,281056,16,1125,1085,8192,0,0,83886080,0,0,0,0,4294967295,0,281072,120,0,0,0,0,0,0,0,0,0,0,0,280300,6],
[17854,15,0,280300,6,0,0,1,28,281192,14,1126,1086,8192,0,0,83886080,0,0,0,0,4294967295,0,281206,115,0,0,0,0,0,0,46,0,0,0,0,280300,6],
[17869,20,0,280300,6,0,0,1,28,281321,19,1127,1087,8192,0,0,83886080,0,0,0,0,4294967295,0,281340,116,0,0,0,0,0,0,46,0,0,0,0,280300,6],
[17889,20,0,280300,6,0,0,1,28,281456,19,1128,1088,8192,0,0,83886080,0,0,0,0,4294967295,0,281475,99,0,0,0,0,0,0,46,0,0,0,0,280300,6],
[17909,32,0,280300,6,0,0,1,28,281574,31,1129,1089,8192,0,0,83886080,0,0,0,0,4294967295,0,281605,115,0,0,0,0,0,0,46,0,0,0,0,280300,6],
[17941,28,0,280300,6,0,0,1,28,281720,27,1130,1090,8192,0,0,83886080,0,0,0,0,4294967295,0,281747,87,0,0,0,0,0,0,46,0,0,0,0,280300,6],
[17969,21,0,280300,6,0,0,1,28,281834,20,1131,1091,8192,0,0,83886080,0,0,0,0,4294967295,0,281854,100,0,0,0,0,0,0,46,0,0,0,0,280300,6],
[17990,22,0,280300,6,0,0,1,120,281954,21,1132,1092,8192,0,0,83886080,0,0,0,0,4294967295,0,281975,114,0,0,0,0,0,0,0,0,0,0,0,280300,6],
[18012,10,0,280300,6,0,0,1,28,282089,9,1133,1093,8192,0,0,83886080,0,0,0,0,4294967295,0,282098,87,0,0,0,0,0,0,43,0,0,0,0,280300,6],
[18022,10,0,280300,6,0,0,1,120,282185,9,1134,1094,8192,0,0,83886080,0,0,0,0,4294967295,0,282194,98,0,0,0,0,0,0,0,0,0,0,0,280300,6],
[18032,17,0,280300,6,0,0,1,28,282292,16,1135,1095,8192,0,0,83886080,0,0,0,0,4294967295,0,282308,82,0,0,0,0,0,0,43,0,0,0,0,280300,6],
[18049,9,0,280300,6,0,0,1,28,282292,16,1135,1095,8192,0,0,83886080,0,0,0,0,4294967295,0,282390,64,0,0,0,0,0,0,43,0,0,0,0,280300,6],
[18058,17,0,280300,6,0,0,1,120,282454,16,1136,1096,8192,0,0,83886080,0,0,0,0,4294967295,0,282470,104,0,0,0,0,0,0,0,0,0,0,0,280300,6],
[18075,12,0,280300,6,0,0,1,28,282574,17,1137,1097,8192,0,0,83886080,0,0,0,0,4294967295,0,282591,105,282696,217,282913,47,0,0,29,0,0,0,0,280300,6],
[18087,21,0,280300,6,0,0,1,120,282960,20,1138,1098,8192,0,0,83886080,0,0,0,0,4294967295,0,282980,109,0,0,0,0,0,0,13,0,0,0,0,280300,6],
[18108,16,0,280300,6,0,0,1,28,283089,15,1139,1099,8192,0,0,83886080,0,0,0,0,4294967295,0,283104,103,0,0,0,0,0,0,0,0,0,0,0,280300,6],
[18124,18,0,18775,4,0,0,1,106,283211,26,1140,1100,0,0,0,83886080,0,0,0,7,283207,4,283237,80,0,0,0,0,260805,9,2,0,0,0,0,20083,8],
[18142,19,0,18775,4,0,0,1,113,283317,27,1141,1101,0,0,0,83886080,0,0,0,7,64983,2,283344,88,0,0,0,0,21771,7,4,0,0,0,0,20083,8],
[18161,24,0,18775,4,0,0,1,113,283432,32,1142,1102,0,0,0,83886080,0,0,0,7,21659,1,283464,76,0,0,0,0,21771,7,4,0,0,0,0,20083,8],
[18185,19,0,18775,4,0,0,1,106,283211,26,1140,1100,0,0,0,83886080,0,0,0,7,283207,4,283540,78,0,0,0,0,260805,9,2,0,0,0,0,20083,8],
[18204,20,0,18775,4,0,0,1,113,283317,27,1141,1101,0,0,0,83886080,0,0,0,7,64983,2,283618,87,0,0,0,0,21771,7,4,0,0,0,0,20083,8],
[18224,25,0,18775,4,0,0,1,113,283432,32,1142,1102,0,0,0,83886080,0,0,0,7,21659,1,283705,104,0,0,0,0,21771,7,4,0,0,0,0,20083,8],
[18249,6,0,18775,4,0,0,1,106,283809,13,1143,1103,0,0,0,83886080,0,0,0,7,18774,1,283822,117,0,0,0,0,18249,6,2,0,0,0,0,25869,13],
[18255,9,0,18775,4,0,0,1,120,71536,24,227,1104,1,0,0,83886080,0,0,0,7,4294967295,0,283939,82,284021,97,0,0,0,0,36,0,0,0,0,27152,13],
[18264,11,0,18775,4,0,0,1,120,284118,18,1144,1105,0,0,0,83886080,0,0,0,7,4294967295,0,284136,112,0,0,0,0,0,0,18,0,0,0,0,41260,12],
[18275,12,0,18775,4,0,0,1,120,284248,19,1145,1106,0,0,0,83886080,0,0,0,7,4294967295,0,284267,119,0,0,0,0,0,0,18,0,0,0,0,41260,12],
[18287,18,0,18775,4,0,0,1,28,147141,29,568,550,0,0,0,67174400,0,0,0,0,4294967295,0,284386,65,0,0,0,0,0,0,0,0,0,0,0,45333,10],
[18305,22,0,18775,4,0,0,1,28,151037,33,581,562,0,0,0,67174400,0,0,0,0,4294967295,0,284451,69,0,0,0,0,0,0,0,0,0,0,0,45333,10],
[18327,13,0,18775,4,0,0,1,125,23319,4,1146,1107,0,0,0,67174400,0,0,0,0,4294967295,0,284520,93,0,0,0,0,0,0,37,0,0,0,0,45333,10],
[18340,17,0,18775,4,0,0,1,119,23319,4,1147,1108,0,0,0,67174400,0,0,0,0,4294967295,0,284613,101,0,0,0,0,0,0,37,0,0,0,0,45333,10],
[18357,12,0,18775,4,0,0,1,28,169717,13,645,623,0,0,0,83886080,0,0,0,7,4294967295,0,284714,120,0,0,0,0,0,0,29,0,0,0,0,41260,12],
[18369,19,0,18775,4,0,0,1,113,284834,26,1148,1109,0,0,0,83886080,0,0,0,7,172497,2,284860,109,284969,348,285317,38,21771,7,4,0,0,0,0,59330,18],
[18388,7,112,18775,4,0,0,1,113,194284,14,744,719,0,0,0,83886080,0,0,0,7,22631,1,285355,69,285424,403,285827,25,11083,9,3,0,0,0,0,18388,7],
[18395,27,0,18775,4,0,0,0,139,285852,34,1149,1110,0,0,0,83886080,0,0,0,7,18774,1,285886,97,285983,68,0,0,0,0,1,0,0,0,0,18388,7],
[18422,22,0,18775,4,0,0,1,106,286051,29,1150,1111,0,0,0,83886080,0,0,0,7,18774,1,286080,107,0,0,0,0,286187,6,3,0,0,0,0,18388,7],
[18444,4,119,11758,6,0,0,1,120,168127,15,635,613,0,0,0,83886080,0,0,0,3,4294967295,0,286193,104,168237,406,286297,30,0,0,32,0,0,0,0,11758,6],
[18448,18,0,11758,6,0,0,0,139,286327,22,1151,1112,0,0,0,83886080,0,0,0,3,18774,1,286349,81,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[18466,19,0,11758,6,0,0,0,139,286327,22,1151,1112,0,0,0,83886080,0,0,0,3,18774,1,286430,92,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[18485,25,0,11758,6,0,0,0,139,286522,29,1152,1113,0,0,0,83889152,0,0,0,3,18774,1,286551,115,286666,349,287015,52,0,0,1,0,0,0,0,11758,6],
[18510,17,0,11758,6,0,0,1,120,287067,22,1153,1114,0,0,0,83886080,0,0,0,3,4294967295,0,287089,107,0,0,0,0,0,0,23,0,0,115,2,11758,6],
[18527,18,0,11758,6,0,0,1,120,287067,22,1153,1114,0,0,0,83886080,0,0,0,3,4294967295,0,287205,136,287341,149,0,0,0,0,23,0,0,115,2,11758,6],
[18545,9,0,11758,6,0,0,1,120,86659,15,306,301,0,0,0,83886080,0,0,0,3,4294967295,0,287490,56,287546,425,287971,68,0,0,14,0,0,0,0,11758,6],
[18554,9,0,11758,6,0,0,1,120,288039,13,1154,1115,0,0,0,83886080,0,0,0,3,4294967295,0,288052,65,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[18563,25,0,11758,6,0,0,0,139,288117,29,1155,1116,0,0,0,67174400,0,0,0,0,4294967295,0,288146,127,288273,280,288553,65,0,0,1,0,0,0,0,11758,6],
[18588,11,0,11758,6,0,0,0,139,288618,15,1156,1117,0,0,0,83886080,0,0,0,3,18774,1,288633,116,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[18599,3,120,18775,4,0,0,1,82,23319,4,1157,1118,1,117,1,83886080,0,0,0,7,4294967295,0,288758,94,288852,113,0,0,0,0,17,0,0,0,0,27152,13],
[18602,9,120,18775,4,0,0,1,82,23319,4,1158,1118,1,117,1,83886080,0,0,0,7,4294967295,0,288965,51,0,0,0,0,0,0,17,0,0,0,0,27152,13],
[18611,17,0,289016,4,0,0,1,120,289020,19,1159,1119,0,0,0,83886080,0,0,0,0,4294967295,0,289039,66,0,0,0,0,0,0,0,0,0,0,0,61253,12],
[18628,12,0,289016,4,0,0,1,28,289105,14,1160,1120,0,0,0,83886080,0,0,0,0,4294967295,0,289119,105,0,0,0,0,0,0,15,0,0,0,0,61253,12],
[18640,8,0,289016,4,0,0,1,28,289224,10,1161,1121,0,0,0,83886080,0,0,0,0,4294967295,0,289234,117,0,0,0,0,0,0,0,0,0,0,0,61253,12],
[18648,15,0,289016,4,0,0,1,28,289351,17,1162,1122,0,0,0,83886080,0,0,0,0,4294967295,0,289368,117,0,0,0,0,0,0,14,0,0,0,0,61253,12],
[18663,8,0,289016,4,0,0,1,28,289485,10,1163,1123,0,0,0,83886080,0,0,0,0,4294967295,0,289495,113,289608,98,0,0,0,0,44,0,0,0,0,61253,12],
[18671,4,121,18775,4,0,0,1,83,23319,4,1164,1124,1,118,1,83886080,0,0,0,7,4294967295,0,289716,128,289844,158,0,0,0,0,17,0,0,0,0,26819,14],
[18675,3,121,18775,4,0,0,1,83,23319,4,1165,1124,1,118,1,83886080,0,0,0,7,4294967295,0,290002,67,0,0,0,0,0,0,17,0,0,0,0,26819,14],
[18678,15,0,290069,6,0,0,2,143,23319,4,1166,1125,32768,0,0,83886080,0,0,0,0,4294967295,0,290075,118,0,0,0,0,0,0,14,0,0,0,0,54588,9],
[18693,4,0,18775,4,0,0,1,28,290193,16,1167,1126,0,0,0,83886080,0,0,0,7,4294967295,0,290209,116,0,0,0,0,0,0,11,0,0,0,0,26960,16],
[18697,13,0,18775,4,0,0,0,139,290325,20,1168,1127,0,0,0,83886080,0,0,0,7,18774,1,290345,107,0,0,0,0,0,0,1,0,0,0,0,26960,16],
[18710,9,0,18730,8,0,0,1,28,290452,22,1169,1128,0,0,0,83886080,0,0,0,3,4294967295,0,290474,78,0,0,0,0,0,0,46,0,0,0,0,61253,12],
[18719,11,0,18775,4,0,0,1,120,290552,18,1170,1129,2,0,0,83886080,0,0,0,7,4294967295,0,290570,84,290654,110,0,0,0,0,11,0,0,0,0,26960,16],
[18730,8,0,18730,8,0,0,1,28,290452,22,1169,1128,0,0,0,83886080,0,0,0,3,4294967295,0,290764,115,290879,259,291138,76,0,0,46,0,0,0,0,61253,12],
[18738,6,0,9628,8,0,0,1,14,168709,10,1171,614,0,0,0,83886080,0,0,0,0,4294967295,0,291214,122,291336,181,291517,50,0,0,46,0,0,0,0,54588,9],
[18744,13,0,9628,8,0,0,1,14,168709,10,1172,614,0,0,0,83886080,0,0,0,0,4294967295,0,291567,68,0,0,0,0,0,0,46,0,0,0,0,54588,9],
[18757,4,0,18775,4,0,0,1,120,291635,11,1173,1130,0,0,0,67174400,0,0,0,0,4294967295,0,291646,115,0,0,0,0,0,0,0,0,0,0,0,45333,10],
[18761,3,0,9628,8,0,0,1,14,168709,10,1174,614,0,0,0,83886080,0,0,0,0,4294967295,0,291567,68,0,0,0,0,0,0,46,0,0,0,0,54588,9],
[18764,10,0,9628,8,0,0,1,14,168709,10,1175,614,0,0,0,83886080,0,0,0,0,4294967295,0,291567,68,0,0,0,0,0,0,46,0,0,0,0,54588,9],
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

pub(super) static LISTS: [[u32; 2]; 119] = [
[21982,25],[27535,7],[27542,6],[27548,19],[27567,19],[32780,9],[34308,4],[34312,4],[34316,4],[39810,9],
[43114,5],[43119,7],[43126,6],[43132,8],[43140,8],[51793,4],[51797,9],[51806,8],[54597,9],[27535,7],
[27542,6],[58748,14],[58762,20],[39810,9],[69215,22],[73834,13],[87552,10],[87562,9],[87571,16],[87587,14],
[87601,5],[110360,10],[134039,31],[134039,31],[134212,25],[135445,10],[39810,9],[136437,14],[143216,6],
[143222,5],[0,0],[143227,9],[144112,6],[148937,7],[143222,5],[148944,6],[148950,17],[148937,7],[143222,5],
[149938,10],[148950,17],[158220,6],[242,5],[5831,6],[247,7],[16470,7],[2070,6],[12535,9],[94773,2],
[158226,9],[5949,10],[158235,4],[27535,7],[158741,5],[34316,4],[158746,8],[27535,7],[158741,5],[34316,4],
[165514,8],[27535,7],[27542,6],[58748,14],[165522,17],[27535,7],[158741,5],[165514,8],[158746,8],[173731,6],
[158741,5],[34316,4],[165514,8],[177451,11],[183302,19],[195968,6],[195974,6],[196679,5],[196684,6],[6620,4],
[196690,6],[196696,6],[7433,5],[196702,7],[196709,11],[196720,4],[196724,8],[196732,3],[9628,8],[201724,36],
[205894,6],[205900,8],[205908,23],[205872,22],[210456,6],[54597,9],[21982,25],[54597,9],[241382,23],
[54597,9],[243738,28],[256129,3],[256132,3],[256135,4],[259995,9],[269081,11],[287196,5],[287201,4],
[288749,9],[289706,10],
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
"erg-serverzergpoolzeromqzeromq-socketzeuszmqzmq-socket0core&uwsgi.abstract_socketTurn all UNIX sockets o",
"f the instance into Linux abstract ones, which have no file and no file permissions.sockets&uwsgi.add_ca",
"che_itemPut an entry into a cache at start, written as `key=value`, preceded by the cache name and a spa",
"ce if needed.Without a name the entry goes into every cache. The first space is always taken for the end",
" of the name, even one within the value.core-a-cache-and-shared-memory&uwsgi.additional_gidsSupplementar",
"y group, by name or number, granted to the server in addition to `gid`; may be repeated.Considered only ",
"when `gid` is set and the start is made as root. The groups given here replace those taken over from the",
" account.privileges&uwsgi.additional_headersAppends a fixed header line, written as `Name: value`, to ev",
"ery response.The text is sent exactly as given, so a forgotten colon produces a broken response and noth",
"ing checks it. A header of that name which the application already set stays in place next to yours; rem",
"ove the application's copy with rem-header, which does not touch lines that come from here. It also appl",
"ies to static files and to answers of the server itself. Use a route with addheader when only some URLs ",
"should get it.add-header = Strict-Transport-Security: max-age=31536000\nadd-header = X-Content-Type-Opti",
"ons: nosniffrequests&uwsgi.after_request_hooksAlias of `after-request-hook`: names a C symbol that is ca",
"lled when a request is complete.core-b-hooksC function of the binary or a loaded library that is called ",
"with the request structure whenever a request is complete.The symbol is looked up once the applications ",
"are loaded; a missing one ends the start.&uwsgi.alarm_listDeclares a named way to raise the alarm, made ",
"of a type and its argument, for other settings to refer to.Built-in types are cmd (a shell command that ",
"gets the text on standard input), signal, mule and log; curl, xmpp and others come from plugins. A missi",
"ng blank or colon, or an unknown type, ends the start. The same text is reported again only after alarm-",
"freq seconds. A declaration does nothing alone: connect it with log-alarm, alarm-backlog, alarm-segfault",
" or alarm-fd.alarm = mailops cmd:mail -s uwsgi ops@example.org\nlog-alarm = mailops Tracebacklog-routing",
"&uwsgi.alarm_backlogAlarm to raise when the queue of connections that wait on a listening socket has rea",
"ched its limit.A name that was never declared with alarm is ignored silently.&uwsgi.alarm_cheapLets the ",
"one alarm thread of the master do the work, so that log alarms do not run inline and curl alarms start n",
"o threads of their own.&uwsgi.alarm_fd_listTriggers an alarm with a fixed message whenever a file descri",
"ptor becomes readable, written as `name fd[:bytes] message`.One byte is consumed per event unless a leng",
"th follows the descriptor; an eventfd needs 8. If at least one alarm is declared, an undefined name or a",
" missing part ends the start.3&uwsgi.alarm_freqNumber of seconds during which a repetition of the same a",
"larm text is swallowed, 3 by default.seconds&uwsgi.alarms_listPrints the alarm types that this binary an",
"d its loaded plugins provide.Alias of `alarm-backlog`: names who is told when waiting connections fill a",
" listener's queue.&uwsgi.alarm_logs_listUWSGI_PCRE || UWSGI_PCRE2Alias of `log-alarm`: connects a patter",
"n in the log with alarms.&uwsgi.metrics_thresholdAlias of `metric-threshold`: tells what happens when a ",
"metric grows to a given value.metrics-and-stats8192&uwsgi.alarm_msg_sizeLongest alarm text in bytes, 819",
"2 by default; a longer one is dropped and raises nothing.bytes&uwsgi.alarm_segfaultAlarm to raise, with ",
"the stack trace as its text, when a process of the server crashes.Alias of `alarm-list`: prints which al",
"arm types are available.&uwsgi.allowed_modifiersNumbers of the request modifiers, separated by commas, t",
"hat clients may use; the handlers of all others are switched off.1&uwsgi.asyncNumber of cores, that is, ",
"of requests each worker can keep in progress with the asynchronous loop.1, the default, means no asynchr",
"onous mode. A coroutine engine must be loaded as well, for example through the greenlet plugin; without ",
"one the server starts with a danger warning. Ordinary Django or Flask code that blocks on a database gai",
"ns nothing, because a core gives way only when the application calls the async API. Do not combine it wi",
"th `threads`, whose number replaces the cores. `gevent` and `asyncio` set it themselves. Memory is reser",
"ved for every possible descriptor, so set `max-fd` in containers.plugin = greenlet\nasync = 50\ngreenlet",
" = truecorescore-b-requestsNULLRuns each worker on the Python asyncio loop with this number of async cor",
"es, one per simultaneous request.Experimental, and not an ASGI server: WSGI views do not become coroutin",
"es. A suspend engine such as `greenlet` is needed as well. `threads` must not be combined with it, reque",
"sts then fail. `socket-timeout` is raised to at least 30 seconds.asyncio = 50\ngreenlet = truepython-asy",
"ncRuns another program next to the server and shuts the server down gracefully when that program ends.co",
"re-c-cron-and-daemonsRuns another program next to the server; the master starts it, restarts it when it ",
"ends, and stops it on shutdown.The program must stay in the foreground: one that detaches itself looks d",
"ead and is started again and again. It is run through the shell, in a session of its own, with /dev/null",
" as standard input. Programs that end at once are started again after growing pauses of up to five minut",
"es. On stop or reload its process group gets TERM, then KILL after reload-mercy or else three seconds. a",
"ttach-daemon2 offers other signals, users and directories. Needs the master.attach-daemon = /srv/shop/ve",
"nv/bin/celery -A shop workerRuns and supervises another program that is described by named fields, joine",
"d by commas.Required is cmd, also spelled command or exec; without it the start ends. Further fields are",
" freq, pidfile, control, daemonize, touch, stopsignal, reloadsignal, stdin, uid, gid, ns_pid, chdir, max",
"_throttle and notifypid; unknown ones and those after a blank are dropped silently. Flags count as soon ",
"as they are present, even with 0. uid and gid take numbers only. With pidfile the program survives reloa",
"ds, and unless daemonize is given it must detach itself. A comma in the command needs a backslash.attach",
"-daemon2 = cmd=/srv/shop/bin/worker,chdir=/srv/shop,stopsignal=15,reloadsignal=1&uwsgi.auto_procnameShow",
" the role of each process in `ps`, such as `uWSGI master` or `uWSGI worker 1`.Makes it easy to see which",
" process eats memory or CPU, and costs nothing. All `procname*` options turn it on by themselves. On Lin",
"ux the text overwrites the original command line, so it cannot become longer than that was, and tools th",
"at look for the arguments no longer find them. With several sites on a machine add `procname-prefix-spac",
"ed` to tell them apart.auto-procname = true\nprocname-prefix-spaced = mysiteprocess-management&uwsgi.aut",
"o_weightAnnounces the number of workers times cores to load balancers in place of a fixed `weight`.Decla",
"red with a mandatory argument, so that the command line needs `--auto-weight=true`.subscriptions&uwsgi.a",
"utoloadSearches the plugin directories for one that knows an option the server does not recognise, and l",
"oads it.Off by default. Each unknown name makes the server open every `*_plugin.so` file in turn, in plu",
"gins-dir and in the built-in directory, so misspelled options and private placeholders cost time at star",
"t. It acts from its line on and only helps for plugins that bring options: a language whose options do n",
"ot occur in the file is not found. An explicit need-plugin line is quicker and says what is meant.autolo",
"ad = true\nmodule = shop.wsgi64&uwsgi.backtrace_depthMaximum number of stack frames printed when the ser",
"ver logs a C backtrace after a crash, 64 by default.frameslimitsWrites a file and its length to standard",
" output, ready to be attached to the server binary as embedded data.&uwsgi.binary_pathProgram file that ",
"is executed on reloads and for the fallback configuration, in place of the one found at the start.core-b",
"-startup&uwsgi.binshShell for the commands that uWSGI runs; if the file is not executable the next one g",
"iven is tried, finally /bin/sh.core-c-isolation&uwsgi.blacklist_contextForbid the listed options, separa",
"ted by spaces, until `end-blacklist`; meeting one of them ends the start.Lines in inactive `if` blocks a",
"re checked too.configuration8&uwsgi.body_read_warningMegabytes of memory that reading one request body m",
"ay consume before a warning is logged; 8 by default.It only logs; nothing is limited.megabytes&uwsgi.bru",
"tal_reload_on_fdDescriptor number whose readability restarts the server without waiting for requests; wr",
"itten like the value of `reload-on-fd`.core-b-limits-and-reloads4096&uwsgi.buffer_size2.1-devsetteruwsgi",
"_opt_set_16bituwsgi_opt_set_64bitLargest block of request headers and variables a worker can take, in by",
"tes.The default of 4096 is small for sites with long cookies, tokens or query strings; such requests are",
" refused with `invalid request block size`. 2.0 stores the number in 16 bits: 65535 is the maximum and a",
"nything larger is cut to it. Units are not understood, so `32k` means 32. Request bodies are not counted",
". The memory is taken for every core of every worker. A surprising size of 21573 in the log means that H",
"TTP reached a uwsgi socket, and no buffer will cure that.buffer-size = 32768Compiles the extension whose",
" sources lie in the given directory so that it fits this binary.&uwsgi.cache_max_itemsCreate the single ",
"old style cache, called default, with room for this number of items.Use `cache2` for new sites; only it ",
"has names, eviction policies and several caches.items&uwsgi.cache_blocksizeSize in bytes of each slot in",
" the old style cache and so of the largest value, 65535 when unset.&uwsgi.cache_expire_freqPause in seco",
"nds between two rounds of the thread that removes outdated entries, 3 by default.&uwsgi.cache_no_expireD",
"o not run the thread that removes outdated entries from any cache.&uwsgi.cache_report_freed_itemsLog aft",
"er each clean-up round how many outdated entries were removed, for debugging.&uwsgi.cache_storeFile that",
" keeps the contents of the old style cache over restarts.&uwsgi.cache_store_syncWrite the cache file to ",
"disk each time the master has completed this many cycles, about one per second.cycles&uwsgi.cache_syncAd",
"dress of a running server from which the old style cache is filled when this one starts.&uwsgi.cache_udp",
"_nodeUDP address of another server to which changes of the old style cache are sent; may be repeated.&uw",
"sgi.cache_udp_serverUDP address on which the old style cache accepts changes sent by other nodes; may be",
" repeated.&uwsgi.cache_use_last_modifiedRecord the time of the last change for each entry of the old sty",
"le cache.&uwsgi.cache2Create a named cache in shared memory for all workers, described by comma separate",
"d `key=value` pairs.`name` and `items` are mandatory; `blocksize` (64k by default) limits each value unl",
"ess `bitmap` is on. Unknown keys and blanks around commas are ignored without a word, so `name=a, items=",
"10` complains about missing items. Flags such as `lastmod`, `purge_lru` or `bitmap` are on as soon as th",
"ey appear, even with 0. `blocks` must not be lower than `items`. The memory is allocated at start. May b",
"e repeated with other names, and `store=FILE` keeps it over restarts.cache2 = name=pages,items=1000,bloc",
"ksize=16384\ncache2 = name=sessions,items=5000,store=/var/lib/mysite/sessions.cache&uwsgi.call_as_empero",
"rC symbol without arguments that the Emperor invokes for each vassal it has spawned.core-b-mounts-and-ca",
"lls&uwsgi.call_as_emperor1C symbol that the Emperor invokes for each spawned vassal, passing the vassal'",
"s name.&uwsgi.call_as_emperor2C symbol that the Emperor invokes for each spawned vassal, passing its nam",
"e and process number.&uwsgi.call_as_emperor4C symbol that the Emperor invokes for each spawned vassal, p",
"assing its name, process, user and group numbers.&uwsgi.call_as_rootC symbol to invoke with root rights ",
"ahead of the switch to `uid`; if it is missing the start goes on.&uwsgi.call_as_userC symbol to invoke d",
"irectly behind the switch to the unprivileged user, which only a server started as root makes.&uwsgi.cal",
"l_as_user_atexitC symbol to invoke in the main process when it ends.&uwsgi.call_as_vassalC symbol withou",
"t arguments to invoke in each vassal's new process while it still runs the Emperor's code.&uwsgi.call_as",
"_vassal1C symbol to invoke in each vassal's new process with the vassal's name as its only argument.&uws",
"gi.call_as_vassal3C symbol to invoke in each vassal's new process with three arguments, namely name, use",
"r number and group number.&uwsgi.call_asapC function without arguments, found in the binary or a loaded ",
"library, to invoke when the configuration has been read.Options of this group know C symbols only, no Py",
"thon names. In all phases but as-root, at-exit and as-emperor a symbol that cannot be found ends the sta",
"rt.&uwsgi.call_in_jailC symbol to invoke when the main start routine begins, whether or not a jail exist",
"s.&uwsgi.call_post_appC symbol to invoke when all applications are imported, once per worker if `lazy-ap",
"ps` is on.&uwsgi.call_post_jailC symbol to invoke as root inside a newly entered namespace or jail.&uwsg",
"i.call_pre_appC symbol to invoke ahead of importing the applications, once per worker if `lazy-apps` is ",
"on.&uwsgi.call_pre_jailC symbol to invoke on the first start, ahead of chroot, namespaces and the change",
" of user.&up.callableName of the application object to look for where the loader does not name one, inst",
"ead of `application`.Flask projects usually need `app` here. It serves `wsgi-file`, `eval` and a `module",
"` without colon; a colon in `module` has precedence and makes this line useless. With `module` a pair of",
" parentheses marks a factory that is called without arguments. A name that does not exist in the loaded ",
"code leads to a server without application, which answers 500 unless `need-app` ends it.wsgi-file = /srv",
"/site/main.py\ncallable = appUWSGI_CAPComma-separated Linux capabilities that remain available while and",
" after root rights are given up, for example `net_bind_service`.Names are written in lower case without ",
"the CAP_ prefix; plain numbers work too. A misspelt name is only logged, but a list in which nothing is ",
"valid ends the start. Exists only in builds with libcap.isolation&u_carbon.serversAddress and port of a ",
"Graphite carbon server that regularly receives the statistics of the instance; may be repeated.Give an I",
"P address, or switch on `carbon-name-resolve`. Nothing is sent by an instance that has no socket. Turns ",
"the master on.carbon = 10.0.0.7:2003\ncarbon-root = sites.shopcarbon-and-rrdtool&u_carbon.freqPause betw",
"een two deliveries to carbon, in seconds; 60 when unset or 0.&u_carbon.hostname_dot_replacementCharacter",
" written in place of each dot of the machine's name in Graphite paths.Left alone, a host name such as we",
"b1.example.com becomes three levels of the Graphite tree. Only the first character of the value counts, ",
"usually an underscore or a hyphen. Do not leave the value empty: the name is then cut off at its first d",
"ot. Changing it later renames every metric, so the history in existing dashboards breaks.carbon = 10.0.0",
".7:2003\ncarbon-hostname-dots = _&u_carbon.idName of the instance inside the Graphite path (default: its",
" first socket address with underscores for dots).&u_carbon.idle_avgWhat to report as average response ti",
"me while no requests arrive: the previous figure, 0, or nothing at all.Any other word is a fatal error.l",
"astzeronone&u_carbon.max_retriesNumber of repeated attempts after carbon could not be reached; the 2.0.3",
"1 source starts from 0, that is none.attempts&u_carbon.resolve_hostnameLooks up the host name given in `",
"carbon` at every delivery, instead of demanding an IP number.&u_carbon.no_workersSends only the totals o",
"f the instance to carbon and leaves out the figures per worker.Alias of `carbon-name-resolve`: the carbo",
"n server may be given by host name.&u_carbon.retry_delaySeconds between a failed delivery to carbon and ",
"the next attempt; 7 when unset or 0.&u_carbon.root_nodeFirst part of the Graphite path under which all v",
"alues of the instance are filed.Metric names look like root.host.id.metric, with `uwsgi` as the usual ro",
"ot. A closing dot is added when it is missing, and dots inside the value make further levels of the tree",
". An explicitly empty value removes the level altogether. Choose one root per project so that several si",
"tes do not mix, and see `carbon-hostname-dots` and `carbon-id` for the next two levels.carbon = 10.0.0.7",
":2003\ncarbon-root = production.shop&u_carbon.timeoutSeconds to wait for a carbon server when connecting",
" or writing (default 3).&u_carbon.use_metricsSends what the metrics subsystem has collected in place of ",
"the plugin's own figures, which changes the names in Graphite.&uwsgi.catch_exceptionsAnswers a failed re",
"quest with the exception, its traceback and the request variables as plain text.A debugging aid that is ",
"off by default. The page has status 500 and shows visitors the URI, source paths, the traceback and ever",
"y variable of the request, cookies included, so it must not be reachable on a production site. It concer",
"ns only exceptions that leave the application: Django, Flask and most other frameworks turn errors into ",
"their own page first, which never reaches this stage. The traceback is in the log in any case. Guard it ",
"with a condition such as `if-env` if one file serves development and production.if-env = DEVELOPMENT\nca",
"tch-exceptions = true\nendif =Reports the compiler flags of this build, for third-party extensions, and ",
"stops.Serve old-style CGI programs: either a directory or script for every URL, or prefix=path to bind a",
" URL prefix to one of them.Requests must reach the plugin with modifier1 9. A file in a directory must b",
"e executable or have a helper for its suffix; visitors get a 403 for anything else. The longest matching",
" prefix wins, and a path that leaves the directory through a symbolic link is refused unless cgi-safe na",
"mes its target.cgi = /cgi-bin=/srv/www/cgi-bin\ncgi-allowed-ext = .py&uc.allowed_extSuffix that a file m",
"ust end with to be executed, everything else being answered with 403; repeatable.Without it every execut",
"able file below the mount point can be started by a visitor. The comparison is a plain one on the end of",
" the path, so include the dot.&uc.async_max_attemptsNumber of attempts, about a second apart, to collect",
" a finished program in async mode before the server kills it.&uc.buffer_sizeSize in bytes of the memory ",
"block that receives a program's output; its response headers must fit in it (64 kilobytes by default).&u",
"c.close_stdin_on_eofClose the program's standard input as soon as the request body has been passed on, f",
"or scripts that read until end of file.&uc.do_not_kill_on_errorLeave the program running when its output",
" is invalid, when it is too slow or when the client has gone, where it would otherwise be killed.&uc.don",
"tresolveExecute a symbolic link under its own name and not under the name of its target, for programs th",
"at look at how they were called.&uc.from_docrootLook for CGI programs below whatever directory the web s",
"erver sends as DOCUMENT_ROOT, in place of the configured mount points.The client of the uwsgi socket cho",
"oses the directory, so anyone who can reach that socket can run any executable file of the machine that ",
"the worker may execute. Keep the socket private.Alias of `cgi-map-helper`: interpreter for the scripts w",
"ith a given suffix, as suffix=program.&uc.indexName of the file to execute when the URL is a directory; ",
"repeat it to have several names tried in order.&uc.loadlibLoad a shared object at startup and call one f",
"unction of it, as library:function, usually to preload an interpreter for sym:// helpers.Interpreter tha",
"t runs the scripts of a file suffix, written as suffix=program, so that they need no execute bit.The suf",
"fix is compared with the end of the path, so write the dot when you mean it. A program of the form sym:/",
"/name calls a symbol in the server's own address space. The program is searched in PATH and gets no furt",
"her arguments of yours. A value without an equals sign stops the start.cgi-map-helper = .pl=perl&uwsgi.c",
"gi_modeBegin responses with a `Status:` header as CGI does, in place of the HTTP version line.&uc.optimi",
"zeResolve the mount points to absolute paths once at startup, which saves system calls per request but f",
"reezes symbolic links.Alias of `cgi-optimize`: mount points are resolved at startup and not for each req",
"uest.&uc.path_infoMeant to switch off the handling of PATH_INFO, but release 2.0.31 stores the flag and ",
"never reads it.&uc.cgi_safePath prefix outside of the mount point from which programs may run although a",
" symbolic link led there; repeatable.&uc.timeoutSeconds that the worker waits for each read from or writ",
"e to a CGI program before it gives the request up (60 by default).&uc.unsetName of a variable to delete ",
"from the environment before the program starts, for secrets the script must not see.&uwsgi.cgroup__linux",
"__Creates a control group directory if needed and moves the server into it at the very beginning of the ",
"start.Works on Linux and only when started as root; otherwise the line is skipped silently. The server w",
"rites its process id to a file called tasks, which exists in version 1 hierarchies and not in the unifie",
"d version 2, where the start ends with an error. May be repeated, one directory per controller. Limits a",
"re set with cgroup-opt. On systems run by systemd the resource settings of the unit do the same job more",
" reliably.cgroup = /sys/fs/cgroup/memory/shop\ncgroup-opt = memory.limit_in_bytes=10737418240700&uwsgi.c",
"group_dir_modeOctal permissions for directories that `cgroup` makes, 0700 by default.&uwsgi.cgroup_optSe",
"ts a control file of each group named by `cgroup`, written as `file=value`; a file that cannot be opened",
" is skipped.&uwsgi.chdirDirectory that the server changes into before sockets are bound and applications",
" are loaded.A directory that does not exist ends the start. Relative names of UNIX sockets, stats, maste",
"r-fifo, touch files and file loggers are resolved from here, but pidfile, logto, daemonize and spooler a",
"re opened earlier and count from the directory in which uWSGI was launched; absolute names avoid the que",
"stion. With uid set the change happens after privileges were dropped, so the user needs access. chdir2 c",
"hanges once more, in each worker, after loading.chdir = /srv/shop/current\nmodule = shop.wsgiapplication",
"s&uwsgi.chdir2Directory that each worker changes into once the applications are loaded; one that is miss",
"ing ends the worker.&uwsgi.status.is_cheapStarts no worker until the first connection arrives.The master",
" itself watches the sockets and forks the workers when a client knocks, all of them or, in cheaper mode,",
" the cheaper number. That first client waits for the start, noticeably so with lazy-apps, since then the",
" import comes on top. Workers stay afterwards, unless idle sends them away again. Useful for hosts with ",
"many rarely used sites. It needs the master, which it switches on.cheap = true\nidle = 600\nprocesses = ",
"2core-c-cheaper&uwsgi.cheaper_countMinimum number of workers to keep alive when their count adapts to th",
"e load between this value and processes.Zero, the default, disables adapting. The value must be smaller ",
"than processes, or the start ends; as processes is 1 by default, a lone cheaper line is always fatal. Th",
"e other cheaper options have no effect without it. How quickly workers are added depends on cheaper-algo",
", cheaper-step and cheaper-overload. Applications with a slow import combine badly with lazy-apps here, ",
"because each added worker imports again just when the load is high.processes = 16\ncheaper = 2\ncheaper-",
"initial = 4&uwsgi.requested_cheaper_algoStrategy that decides when workers are added or stopped between ",
"cheaper and processes.`spare` is the default and tries to keep one free worker; `backlog` looks at the q",
"ueue of waiting connections, on Linux only; `manual` leaves it to commands on the master-fifo. backlog2 ",
"and busyness live in plugins, of which a default build includes only busyness. An unknown name, also wit",
"h different capitals, leaves spare in charge, and only a short message in the log tells so. Without chea",
"per the choice has no effect.processes = 16\ncheaper = 2\ncheaper-algo = busynesssparebacklogmanualbackl",
"og2busyness&uwsgi.cheaper_algo_listPrints the worker adaptation strategies that this binary and its load",
"ed plugins provide.Alias of `cheaper-algo-list`: prints which worker adaptation strategies exist.cheaper",
"_busyness&uwsgi_cheaper_busyness_global.backlog_alertNumber of requests waiting in the listen queue beyo",
"nd which emergency workers are started without delay (default 33, Linux only).Takes effect only with `ch",
"eaper-algo = busyness`.&uwsgi_cheaper_busyness_global.backlog_multiNumber of `cheaper-overload` cycles b",
"efore a worker may be stopped while emergency workers run (default 3, Linux only).&uwsgi_cheaper_busynes",
"s_global.backlog_nonzero_alertSeconds during which the listen queue may stay non-empty before extra work",
"ers are started (default 60, Linux only).&uwsgi_cheaper_busyness_global.backlog_stepHow many workers an ",
"overflowing listen queue brings to life at once (default 1, Linux only).&uwsgi_cheaper_busyness_global.b",
"usyness_maxAverage load in percent above which the busyness algorithm starts more workers (default 50).T",
"akes effect only with `cheaper-algo = busyness`. The share of time that workers spent in requests is mea",
"sured over every `cheaper-overload` seconds.cheaper-algo = busyness\ncheaper-overload = 15\ncheaper-busy",
"ness-max = 70\ncheaper-busyness-min = 20percent&uwsgi_cheaper_busyness_global.busyness_minAverage load i",
"n percent under which the busyness algorithm may stop a worker (default 25).Takes effect only with `chea",
"per-algo = busyness`. 0 counts as unset and gives the default.&uwsgi_cheaper_busyness_global.cheap_multi",
"Number of quiet `cheaper-overload` cycles that must pass before one worker is stopped (default 10).Takes",
" effect only with `cheaper-algo = busyness`. The algorithm raises the figure by itself when workers come",
" and go too quickly.&uwsgi_cheaper_busyness_global.penaltyNumber of cycles added to the waiting time whe",
"n a stopped worker turns out to be needed again at once (default 2).&uwsgi_cheaper_busyness_global.verbo",
"seLogs the measured load and the decisions of the busyness algorithm, for tuning.&uwsgi.cheaper_idleNumb",
"er of master cycles in a row with more spare workers than wanted before the spare2 algorithm stops one (",
"10 by default).unreleased&uwsgi.cheaper_initialHow many workers are started at first when their count is",
" adapted to the load.By default as many as cheaper says. Values below cheaper or above processes are cor",
"rected with a warning. It is ignored as long as cheaper is not set. After the start the chosen algorithm",
" is free to reduce the count down to cheaper, so a higher number mainly covers the first rush after a de",
"ployment. In cheap mode the workers are started by the first connection, in the number given by cheaper ",
"and not by this value.processes = 16\ncheaper = 2\ncheaper-initial = 6&uwsgi.cheaper_overloadHow patient",
" the worker adaptation is: master cycles for `spare`, queued requests for `backlog`, seconds for `busyne",
"ss`.3 by default. With the spare algorithm more than that many cycles of about one second without a free",
" worker must pass before one is added, and as many quiet ones before one is removed. With backlog it is ",
"the queue length above which workers are added. With busyness it is the length in seconds of one measuri",
"ng window, for which 3 is rather short. Has no effect without cheaper.processes = 16\ncheaper = 2\ncheap",
"er-algo = busyness\ncheaper-overload = 30&uwsgi.cheaper_rss_limit_hardSum in bytes of the memory residen",
"t in active workers from which idle ones are stopped, one per check, down to a single one.Requires cheap",
"er-rss-limit-soft and a value above it; both violations end the start.&uwsgi.cheaper_rss_limit_softSum i",
"n bytes of the memory resident in active workers from which no further one is added.The unit is plain by",
"tes, unlike the megabytes of reload-on-rss. The server must be measuring memory already: without memory-",
"report or one of the reload-on options the start ends. Pages that workers share are counted once per wor",
"ker, so the sum overstates what an application preloaded by the master really uses. Workers that run are",
" left alone; add cheaper-rss-limit-hard, with a higher value, to have some stopped. Has no effect withou",
"t cheaper.processes = 16\ncheaper = 2\nmemory-report = true\ncheaper-rss-limit-soft = 2000000000&uwsgi.c",
"heaper_stepHow many workers at most are added at one time when the load calls for more.One unless set. A",
" larger step reaches full strength sooner after a sudden rush but forks several processes at once, which",
" costs processor time and memory exactly when both are scarce. It bounds only growth: workers are always",
" taken away one at a time. The algorithm still decides when a step happens, and processes remains the up",
"per limit. Has no effect without cheaper.processes = 16\ncheaper = 4\ncheaper-step = 2&uwsgi.use_check_c",
"acheAnswers GET requests from a cache whose keys are request URIs before any application runs.An empty v",
"alue means the first declared cache. A name that is not declared ends the start, and so does the absence",
" of any cache. In 2.0.31 the look-up always goes to the first declared cache, whatever name is given.&uw",
"sgi.master_intervalNumber of seconds between two rounds of the master, in which it looks at timeouts, to",
"uched files, memory limits and the listen queue.1 by default, and 0 counts as 1. Larger values delay eve",
"rything that is measured in such rounds, harakiri and `touch-reload` included.&uwsgi.mountpoints_checkAl",
"ias of `check-mountpoint`: ends the instance once this directory's filesystem cannot be queried.Director",
"y whose filesystem the master queries each second; when the query fails, the instance ends itself immedi",
"ately.Linux only. On other systems the query always fails, which would stop the server within its first ",
"second.Serves an existing file below the given directory when the path of a request leads to one, before",
" the application is asked.The full request path is appended to the directory; when nothing is found ther",
"e the application answers as usual, so each dynamic request costs a file lookup. May be repeated. Only G",
"ET and HEAD are served. Links that lead outside are refused unless static-safe covers their target. Neve",
"r name the directory that holds your code or configuration, because its sources would be sent to anybody",
". Combine with static-skip-ext and offload-threads.check-static = /srv/shop/public\nstatic-skip-ext = .p",
"ystatic-files&uwsgi.check_static_docrootLooks for the requested path below the document root that the we",
"b server announces with each request.Whoever can talk to a uwsgi, FastCGI or SCGI socket decides the roo",
"t and can thus read any file. With http-socket or the http router no such variable arrives and the switc",
"h does nothing.Alias of `chmod-socket`: three octal digits of permission for UNIX sockets.Permission bit",
"s given to UNIX sockets after binding, as three octal digits such as 660.Without it the umask decides an",
"d a web server of another user usually gets permission denied. Write exactly three octal digits: `0660`,",
" `true` or an empty value stop the server with `invalid chmod value`, while a lone `1` means 666. Modes ",
"that let everybody write (666, 777) allow any local account to run code as your application; 660 plus a ",
"common group is enough. Never repeat it, because the bits of both values are mixed. TCP and abstract soc",
"kets ignore it.socket = /run/mysite/uwsgi.sock\nchmod-socket = 660\nchown-socket = mysite:www-data&uwsgi",
".chown_socketGive UNIX sockets to another owner, written as `user` or `user:group`, right after they are",
" bound.Works only when the server starts as root, and an unknown name is fatal. As a side effect the swi",
"tch to `uid` and `gid` is put off until the sockets are bound, which also cures permission errors with p",
"orts below 1024 or directories that only root may write. Combine it with `chmod-socket = 660` so that th",
"e group of the web server may connect. It has nothing to act on when all listeners are TCP or abstract.s",
"ocket = /run/mysite/uwsgi.sock\nchown-socket = mysite:www-data\nchmod-socket = 660&uwsgi.chrootConfine t",
"he server to this directory as its new root before it gives up root rights.Only root can do it; another ",
"user gets a fatal error. Libraries, the virtualenv and /dev entries must exist inside, and memory figure",
"s need /proc there.1048576&uwsgi.chunked_input_limitHow many bytes uWSGI buffers for one piece of a chun",
"ked request body, one megabyte by default.&uwsgi.chunked_input_timeoutSeconds to wait for the next piece",
" of a chunked request body; zero means the value of socket-timeout.&uwsgi.requested_clockTime source of ",
"the server; monotonic and realtime come from plugins.`unix` is built in and used by default. A name that",
" no loaded plugin provides ends the start.unixmonotonicrealtime&uwsgi.clock_listPrints which time source",
"s this binary and its loaded plugins offer.Alias of `clock-list`: prints which time sources can be chose",
"n.ring&uring.scriptsAlias of `ring-load`: Clojure source file to evaluate first.jvm-and-mono&uwsgi.close",
"_on_execMarks accepted client connections so that programs started during a request do not inherit them.",
"&uwsgi.close_on_exec2Marks listening sockets so that programs started by the application do not inherit ",
"them.&uwsgi.collect_headersCopies the value of a response header into a request variable for the log or ",
"for routing rules.The value has two words, the header name and the variable name; if the blank is missin",
"g, the start ends. The header itself still reaches the client. The variable is set at the moment when th",
"e application emits the header, so response-route rules and log-format see it, whereas ordinary route ru",
"les have run long before. Use pull-header when the client must not receive it.collect-header = X-Tenant ",
"TENANT\nlog-format = %(addr) %(uri) tenant=%(var.TENANT)&uwsgi.command_modeStarts one process without li",
"stening sockets and stops the whole instance when its job is done.Read a configuration in a format that ",
"a plugin provides, chosen by the ending of the file name.The built-in formats have their own options; a ",
"`.ini` file given here cannot be loaded unless a plugin claims that suffix.Outputs the build script this",
" binary was made with, for third-party extensions, and stops.Open a connection to an address, print all ",
"that arrives, for instance statistics, and exit at the end.Serve requests with Coro::AnyEvent, the value",
" being the number of coroutines per worker.It sets async to that number, selects the coroae loop and rai",
"ses socket-timeout to at least 30 seconds.coroutinesperl&uwsgi.cpu_affinityNumber of CPUs that each work",
"er is tied to, counted off in turn from the first one.With 1, worker 1 runs on CPU 0, worker 2 on CPU 1 ",
"and so on, starting over when the machine has no more; with 2 the workers take pairs. It is a count, not",
" a list or a bit mask. Off by default, and best left off in containers and virtual machines, where the v",
"isible CPUs are not reserved for the server, and with `cheaper`, which leaves the CPUs of resting worker",
"s idle. Available on Linux and FreeBSD. A refused assignment is only logged.processes = 4\ncpu-affinity ",
"= 1CPUsRuns a shell command at fixed times, given as five numbers and the command.The form is `minute ho",
"ur day month weekday command` with five plain numbers, -1 for any and -N for every N-th; asterisks, list",
"s and ranges end the start. When day and weekday are both given, either one is enough. A run that takes ",
"longer than the interval overlaps the next; unique-cron avoids that.curl_cronAlias of `curl-cron`: five ",
"time fields and a URL to fetch.protocolsUWSGI_SSLAlias of `legion-curl-cron`: a URL fetched by schedule ",
"on the leading node.&uwsgi.cron_harakiriSeconds after which a scheduled command that is still running ge",
"ts killed; zero means no limit.Alias of `legion-cron`: timed shell command that only the elected leader ",
"of a server group executes.Runs a shell command at fixed times that are given as named fields, with extr",
"as such as a time limit.The fields minute, hour, day, month, week, unique, harakiri and legion stand bef",
"ore the command, joined by commas without any blank: the first blank begins the command, so one after a ",
"comma turns the remaining fields into part of it. Fields left out mean any time, and -N means every N-th",
". Unknown fields are ignored silently. unique=1 keeps a run from overlapping the previous one, harakiri ",
"is a limit in seconds. Asterisks are not understood.cron2 = minute=0,hour=3,unique=1,harakiri=1800 /srv/",
"shop/bin/nightlyFetch a URL by schedule; the value is minute, hour, day, month, weekday and the URL.The ",
"master itself performs the request and waits for it, up to 60 seconds, so a slow URL holds up its other ",
"duties. The answer is thrown away; failures are logged.curl-cron = 0 -1 -1 -1 -1 http://127.0.0.1:8000/h",
"ourly&uwsgi.daemonizeDetach from the terminal into the background and write the log to this file or UDP ",
"address.Not for systemd, containers or other supervisors: they see the process end at once; use `logto` ",
"there. The launcher returns success even when the start fails later. It clears the umask, so sockets bec",
"ome 777 and pid files 666 unless `umask` or `chmod-socket` is set. `logto` is ignored beside it. A relat",
"ive path is resolved in the launch directory, and text with a colon is taken for a UDP address. In a vas",
"sal it only redirects the log.daemonize = /var/log/mysite/uwsgi.log\numask = 022\nsafe-pidfile = /run/my",
"site/uwsgi.pid&uwsgi.daemonize2Go to the background only after the applications have been loaded, with t",
"he log in this file or UDP address.Errors in the import of the application still reach the terminal and ",
"the exit code. Everything else said about `daemonize` holds, including the cleared umask.&uwsgi.daemons_",
"honour_stdinLets attached programs inherit the server's standard input, which is otherwise replaced by a",
"n empty one.Invent an option of your own that expands to one or more real settings, as `name=key=value;k",
"ey=value`.When the new name is used, its value is split at spaces and `$1`, `$2` and so on in the templa",
"te are replaced. Names of existing options cannot be taken over, since the first definition wins. Unknow",
"n keys inside the template are silently ignored, and a piece without an equals sign stops the expansion.",
" Uses below the declaration run at once, so placeholders in their values are not expanded; `declare-opti",
"on2` avoids that.declare-option = app=mount=$1=$2;manage-script-name=true\napp = /shop shop.wsgiplacehol",
"dersInvent an option like `declare-option` does, but apply its uses later, after placeholders have been ",
"expanded.The template has the same form: pieces `key=value` separated by semicolons, with `$1`, `$2` for",
" the words of the argument. Since it takes effect only after the whole configuration was read, `%(name)`",
" and `$(NAME)` work in the values given to the new option. The declaration must contain an equals sign, ",
"otherwise the server stops. A misspelt key in the template produces no message.base = /srv/mysite\ndecla",
"re-option2 = files=static-map=$1=$2\nfiles = /static %(base)/static&uwsgi.remove_headersAlias of `rem-he",
"ader`: drops a header by name from what the application sends.&uwsgi.die_on_idleEnds the whole instance,",
" not just its workers, when the idle time has run out.Does nothing without idle. Under an Emperor the in",
"stance asks to be stopped, and an on-demand vassal returns to waiting for a connection on its socket; th",
"ere the two lines belong together, as the vassal would otherwise never go back to sleep. Standing alone,",
" the server exits and nothing listens any more until something like systemd socket activation starts it ",
"again.idle = 300\ndie-on-idle = true&uwsgi.die_on_no_workersLet the master exit when not a single worker",
" is alive any more.&uwsgi.die_on_termuwsgi_opt_trueuwsgi_opt_deprecatedShut down on SIGTERM, as service ",
"managers expect, in place of reloading.In 2.0 the master answers SIGTERM with a brutal reload, so `docke",
"r stop`, Kubernetes and supervisor wait in vain and kill it in the end. The flag exchanges the two meani",
"ngs: SIGTERM stops, SIGQUIT reloads. The stop is immediate rather than graceful; running requests are no",
"t waited for. Do not combine it with `KillSignal=SIGQUIT` in a systemd unit, because the stop would then",
" become a reload. Without a master SIGTERM already ends the server.master = true\ndie-on-term = truerelo",
"ad-and-signals&uwsgi.async_warn_if_queue_fullDo not log a warning when all async cores are taken and a r",
"equest has to wait.&uwsgi.logging_options.enabledStop writing a line for each request, while start-up me",
"ssages, errors and the output of the application are kept.Sensible when nginx already keeps an access lo",
"g. The selective switches `log-4xx`, `log-5xx`, `log-slow` and `log-big` bring back just the interesting",
" requests, and only make sense together with it. A `req-logger` then receives nothing but those. Write `",
"disable-logging = false` to turn request lines on again after an included template disabled them.disable",
"-logging = true\nlog-5xx = true\nlog-slow = 2000&uwsgi.disable_sendfileCopies files to the client throug",
"h a small buffer instead of the kernel's zero-copy call, for file systems on which that misbehaves.&uwsg",
"i.disable_write_exceptionDo not raise OSError in the Python application when the client vanished while t",
"he response was sent.Error trackers fill with `OSError: write error` for every aborted download; the fla",
"g stops that. The generator of a streaming response is then told nothing, so a long stream may go on com",
"puting for a client that has left. The log lines of the server are governed separately by `ignore-write-",
"errors` and `ignore-sigpipe`.disable-write-exception = true\nignore-sigpipe = trueLoads an arbitrary sha",
"red library into the server process; a failure is reported and ignored.Outputs the C header this build w",
"as made from, for third-party extensions, and stops.&uwsgi.drop_after_appsDelays the switch to the confi",
"gured user until sockets are bound and the master has imported the applications, which therefore run as ",
"root meanwhile.&uwsgi.drop_after_initDelays the switch to the configured user until sockets are bound an",
"d the language plugins are initialised.dumbloop&dumbloop_codeScript file that the dumb loop engine hands",
" to the language plugin, normally a Python module.misc-plugins&dumbloop_functionName of the function tha",
"t the dumb loop engine calls over and over in each core, dumbloop when not set.&dumbloop_modifier1Number",
" (modifier1) of the language plugin that executes the code of the dumb loop engine; 0 is Python.modifier",
"1&uwsgi.dump_optionsLists the names of all options this binary knows, one per line, and stops.&uwsgi.dyn",
"amic_appsPermit requests that name an application in their uwsgi variables to have it loaded at run time",
".In the 2.0 releases no such switch exists and the mechanism is there without it.&uwsgi.early_emperorSta",
"rt the Emperor before jails and the switch of users take effect, so that it keeps the initial rights.cor",
"e-a-emperorDirectory of files named after environment variables, read on the spot, so that $(NAME) refer",
"ences can use the values.Start a common Perl interpreter while the configuration is still being read; a ",
"value must be written but is not used.Perl script to run while the configuration is still being read, in",
" the interpreter that is started early.phpStart the embedded PHP interpreter while the configuration is ",
"still being read, so that forked vassals can share it.&uphp.sapi_nameVariant of `php-sapi-name` that is ",
"applied at once while the configuration is read, for use together with `early-php`.Load a PSGI applicati",
"on while the configuration is still being read, typically in the base vassal of a fork server.Alias of `",
"early-python-import`: a module imported during configuration (2.1 development tree only).Known only to t",
"he 2.1 development tree: starts the Python interpreter while the configuration is still being read.Known",
" only to the 2.1 development tree: imports a Python module while the configuration is still being read.A",
"lias of `early-pythonpath`: a search directory that counts at once (2.1 development tree only).Known onl",
"y to the 2.1 development tree: `pythonpath` entry that counts at once, for modules imported during confi",
"guration.(void*)uwsgi_logic_opt_elseTurn around the condition of the enclosing if block, for the lines u",
"p to endif; the value is not used.Releases of the 2.0 series do not recognise the line and treat what fo",
"llows as part of the if branch. Write a second block with the opposite condition (if-env and if-not-env,",
" say) as long as 2.0 has to read the file.&uwsgi.emperorWatch a directory or pattern for configuration f",
"iles and run a separate instance (vassal) for each.Adding a file starts a site, touching it reloads that",
" site, deleting it stops it. Files ending in ini, xml, yaml, yml, json or js count. A directory that doe",
"s not exist or a pattern without match produces no message at all. Vassals inherit the user of the Emper",
"or: when it runs as root, whoever may write a file there becomes root, unless `emperor-tyrant` or `uid` ",
"is used. Values such as `amqp://` or `zmq://` select monitors of plugins. May be repeated.emperor = /etc",
"/uwsgi/vassals\nuid = www-data\ngid = www-data&uwsgi.emperor_broodlordMaximum number of helper instances",
" the Emperor may start for vassals that ask for reinforcement.The vassal file needs a section called zer",
"g for them; requests for help come from `vassal-sos` and `vassal-sos-backlog`.instancesLinux capabilitie",
"s that vassals may retain, as a comma separated list of names; all others are removed for good.&uwsgi.em",
"peror_chdir_attrName of the vassal attribute that holds the directory to change into before the vassal s",
"tarts.&uwsgi.emperor_collect_attributesAlias of `emperor-collect-attribute`: vassal attribute to keep.Na",
"me of a vassal attribute that the Emperor asks its monitors for and keeps; repeatable.&uwsgi.emperor_com",
"mand_socketAddress of a socket through which other programs, routers among them, give commands to the Em",
"peror, for instance to spawn a vassal.30&uwsgi.emperor_curse_toleranceTime in seconds that a vassal bein",
"g stopped gets before the Emperor kills it, 30 unless changed.&uwsgi.emperor_extra_extensionAlias of `em",
"peror-extra-extension`: further file name suffix that marks vassals.Further file name suffix that marks ",
"vassals, whose format a configuration plugin must then provide; may be repeated.&uwsgi.emperor_fork_serv",
"er_attrName of the vassal attribute that tells which fork server the vassal is to be born from.&uwsgi.em",
"peror_freqInterval in seconds between two scans for new, changed or removed vassals, 3 by default.&uwsgi",
".emperor_graceful_shutdownLet vassals that are stopped finish their running requests instead of ending t",
"hem at once.&uwsgi.emperor_magic_execExecute vassal files that carry the executable bit and read the con",
"figuration from their output.180000&uwsgi.emperor_max_throttleLongest delay in milliseconds before a vas",
"sal that keeps crashing is tried again, 180000 by default.milliseconds&uwsgi.emperor_no_blacklistRestart",
" crashing vassals without the growing delay that is normally imposed on them.&uwsgi.emperor_nofollowFor ",
"symlinked vassal files, watch the time of the link itself rather than that of its target.&uwsgi.emperor_",
"on_demand_directoryAlias of `emperor-on-demand-directory`: directory for the wake-up sockets of vassals.",
"Directory in which the Emperor creates a wake-up socket for each vassal and starts it at the first conne",
"ction.The socket is called after the vassal file, with `.socket` replacing the suffix.&uwsgi.emperor_on_",
"demand_execProgram that is called with a vassal file and prints the socket whose first connection starts",
" that vassal.&uwsgi.emperor_on_demand_extensionAlias of `emperor-on-demand-extension`: suffix of the sid",
"e file that holds the wake-up socket of a vassal.Suffix of a side file whose text is the socket on which",
" the Emperor waits before it starts the vassal.With `.socket`, the vassal `a.ini` is started by the firs",
"t connection to the address written in `a.ini.socket`. The vassal itself must not bind that address.&uws",
"gi.emperor_pidfileFile that receives the process id of the Emperor, which differs from the master when b",
"oth run together.&uwsgi.emperor_procnameName under which the Emperor appears in the process list, `uWSGI",
" Emperor` when it runs beside other services.&uwsgi.emperor_proxyUNIX socket through which this vassal h",
"ands its connection to the Emperor to another process, as nested setups need.&uwsgi.emperor_heartbeatKil",
"l and respawn a vassal that has announced itself alive before but was silent for this many seconds, 30 b",
"y default.Only vassals that use `heartbeat`, with a smaller value, are watched.&uwsgi.emperor_statsAlias",
" of `emperor-stats-server`: address that delivers the state of all vassals as JSON.Address on which the ",
"Emperor reports its vassals as JSON to everyone who connects.There is no authentication and the answer r",
"eveals names and users of every site, so bind it to 127.0.0.1 or to a UNIX path. Text without a colon is",
" taken for such a path. Read it with `uwsgi --connect-and-read ADDRESS` or any tool that opens a socket.",
" It shows the Emperor only; workers and requests of a site come from `stats` in that vassal. A relative ",
"path depends on the directory of the launch.emperor = /etc/uwsgi/vassals\nemperor-stats-server = 127.0.0",
".1:1717&uwsgi.emperor_subreaperMake the Emperor adopt orphaned descendants of its vassals, which needs a",
" Linux kernel that supports subreapers.1000&uwsgi.emperor_throttleDelay in milliseconds added for each f",
"urther failed start of a vassal that keeps crashing, 1000 by default.&uwsgi.emperor_trigger_socketAddres",
"s of a socket through which other programs can wake the Emperor.&uwsgi.emperor_tyrantRun each vassal wit",
"h the user and group that own its configuration file, refusing files of root.The Emperor must keep the r",
"ight to switch users: combined with `uid` the vassals fail, unless the capabilities setuid and setgid ar",
"e retained. A change of ownership stops the vassal.&uwsgi.emperor_tyrant_initgroupsGive vassals in Tyran",
"t mode the supplementary groups of their user, and not its primary group alone.&uwsgi.emperor_tyrant_nof",
"ollowIn tyrant mode take the owner of a symlink itself, not of the file to which it points.&uwsgi.empero",
"r_clone!OBSOLETE_LINUX_KERNELStart vassals in Linux namespaces of their own, named in a comma separated ",
"list such as `pid,net,mount`.Known words are files, ipc, net, io, parent, pid, ns, fs, mount, mnt, sysvs",
"em, uts and user; others end the start-up.&uwsgi.emperor_use_fork_serverUNIX socket of a fork server; ne",
"w vassals are forked from that preloaded instance and not started afresh.&uwsgi.emperor_wait_for_command",
"Hold each new vassal back until somebody requests it through the Emperor's command socket.&uwsgi.emperor",
"_wait_for_command_ignoreName of a vassal that starts at once although `emperor-wait-for-command` is on; ",
"repeatable.&uwsgi.emperor_wrapperProgram executed for each vassal in place of the server binary, with th",
"e same arguments.&uwsgi.emperor_wrapper_attrName of the vassal attribute that holds the program to be ex",
"ecuted in place of the usual uWSGI binary.&uwsgi.emperor_wrapper_fallbackProgram tried when neither the ",
"ordinary binary nor `emperor-wrapper` could be executed; may be repeated.&uwsgi.emperor_wrapper_override",
"Program tried first when a vassal is started, before the ordinary binary or `emperor-wrapper`; may be re",
"peated.&uwsgi.has_metricsStarts the collector thread that keeps counters and gauges about workers, cores",
" and sockets.&uwsgi.enable_proxy_protocolUnderstands the text line of PROXY protocol version 1 before an",
" HTTP request and takes the client address from it.It concerns http-socket and the http router alike. An",
"ybody who reaches the port directly can claim any address, so expose it to the load balancer only.&uwsgi",
".has_threadsHistoric switch for Python threads inside workers, without effect in current releases.Since ",
"2.0.27 thread support is always initialised, whatever you write, even `false`. Releases before that kept",
" the interpreter lock and the thread state unprepared unless it was given or `threads` exceeded 1, and b",
"ackground threads started by the application, for instance those of monitoring agents, then never ran. K",
"eep it while older servers, such as the 2.0.21 of Debian 12, read the same file; otherwise the line can ",
"go. It does not start worker threads: that is `threads`.enable-threads = true\nthreads = 4Lift the ban t",
"hat `blacklist` put on certain options.Alias of `endfor`: ends the open loop or condition.logicAlias of ",
"`endif`: ends the open condition or loop.&uwsgi.whitelist_contextLift the restriction of `whitelist`, so",
" that every option is accepted again.Close the open loop or condition, so that the lines below apply onc",
"e again.All closing words (`end`, `endfor`, `end-for`, `endif`, `end-if`) are interchangeable and their ",
"value is ignored; a stray one does nothing. `end` alone is not a registered name and is refused under `s",
"trict`. Forgetting the closing line is the classic mistake: everything to the end of the file, and of fi",
"les read afterwards, then belongs to the loop.for = 9001 9002\nsocket = 127.0.0.1:%(_)\nendfor =Close th",
"e open condition or loop, so that the lines below apply unconditionally.Any of `endif`, `end-if`, `endfo",
"r`, `end-for` and `end` closes whatever block is open; the value is ignored and an extra one is harmless",
". Because blocks do not nest, a closing word meant for an inner block that was skipped ends the outer on",
"e, and its remaining lines become active. Without a closing word the condition extends over the rest of ",
"the file, the including file and the files that follow.if-env = DEBUG\nmemory-report = true\nendif =Puts",
" a variable, written as `NAME=value`, into the environment of the server and everything it starts.May be",
" repeated; for the same name the last line wins. The text is taken literally: quotes become part of the ",
"value, and blanks around the equals sign become part of the name or value. A line without an equals sign",
" removes the variable on Linux. References like $(NAME) and if-env tests are resolved before it acts, so",
" they do not see it. A percent sign has to be doubled, since URL escapes are otherwise eaten as magic va",
"riables.env = DJANGO_SETTINGS_MODULE=shop.settings\nenv = LANG=C.UTF-8&uwsgi.envdirsDirectory whose file",
" names become environment variables and whose file contents become their values, read after the asap hoo",
"ks.&uwsgi.error_page_403HTML file sent as the body when uWSGI itself refuses a request as forbidden or b",
"ecause of its method.Answers of the application are never replaced. May be repeated; the first file that",
" can be opened is used.&uwsgi.error_page_404HTML file sent as the body when uWSGI itself reports that a ",
"resource does not exist.&uwsgi.error_page_500HTML file sent as the body when uWSGI itself reports an int",
"ernal failure, such as a missing application.\"path_info\"UWSGI_ROUTINGRuns an action as soon as the res",
"ponse status is known, for requests whose URL path matches a regular expression.In spite of the name the",
" chain is consulted for every status, 200 included; restrict it with error-route-status.routing\"http_ho",
"st\"Runs an action as soon as the response status is known, for requests whose Host header matches a reg",
"ular expression.\"if\"Runs an action as soon as the response status is known, provided that a test such ",
"as `equal:`, `exists:` or `empty:` succeeds.\"if-not\"Runs an action as soon as the response status is k",
"nown, provided that a test such as `equal:`, `exists:` or `empty:` fails.Marks a jump target for goto in",
"side the rules that run when a status is known.\"query_string\"Runs an action as soon as the response st",
"atus is known, for requests whose query string matches a regular expression.\"referer\"Runs an action as",
" soon as the response status is known, for requests whose Referer header matches a regular expression.\"",
"remote_addr\"Runs an action as soon as the response status is known, for requests whose client address m",
"atches a regular expression.\"remote_user\"Runs an action as soon as the response status is known, for r",
"equests whose authenticated user name matches a regular expression.\"run\"Runs an action as soon as the ",
"response status is known, without any test, for each request that gets this far down the rules.\"status\"",
"Runs an action as soon as the response status is known, if the status code equals the leading number, as",
" in `404 action:args`.\"request_uri\"Runs an action as soon as the response status is known, for request",
"s whose undecoded URI with its query matches a regular expression.\"user_agent\"Runs an action as soon a",
"s the response status is known, for requests whose User-Agent header matches a regular expression.&up.ev",
"alPython source text that defines the application under the name `application`, or the one in `callable`",
".Code that does not compile or fails ends the server with exit code 22.&uwsgi.evil_reload_on_asAddress s",
"pace in megabytes at which the master kills a worker outright, even during a request.&uwsgi.evil_reload_",
"on_rssResident memory in megabytes at which the master kills a worker outright, even during a request.Cl",
"ients of the killed worker get no answer. The size is measured by a thread in each worker every `mem-col",
"lector-freq` seconds, so short peaks can pass unseen.&uwsgi.exception_handlers_instanceRegistered handle",
"r, with an optional argument behind a colon, that receives the details of each exception in a thread of ",
"the master.Plugins provide handlers; an unknown name ends the start. Not called for exceptions that trig",
"ger `reload-on-exception`.&uwsgi.exec_as_emperorShell command to execute on the Emperor's side for each ",
"vassal it has spawned, with the vassal's data in UWSGI_VASSAL_* variables.UWSGI_VASSAL_CONFIG, UWSGI_VAS",
"SAL_PID, UWSGI_VASSAL_UID and UWSGI_VASSAL_GID are set. The Emperor waits for the command, so a slow one",
" delays all other vassals; the exit status is only logged.&uwsgi.exec_as_rootShell command to execute wi",
"th root rights just ahead of the switch to `uid` and `gid`.The server waits for the command and refuses ",
"to start when it returns anything but 0. It is silently left out if the server was not started by root, ",
"and also on a reload of a process that has become an ordinary user's. Everything it touches must be writ",
"able by root alone: a script owned by the application user here gives that user root rights. Several lin",
"es run in the order in which they are written, after all `hook-as-root` lines and as-root mounts.exec-as",
"-root = /usr/bin/install -d -o www-data /run/shop\nuid = www-data\ngid = www-data&uwsgi.exec_as_userShel",
"l command to execute directly behind the switch to the unprivileged user, which takes place only for a s",
"erver started as root.&uwsgi.exec_as_user_atexitShell command to execute when the main process ends; its",
" exit status is only logged.&uwsgi.exec_as_vassalShell command to execute in the new process of each vas",
"sal; a status other than 0 cancels the vassal.&uwsgi.exec_asapShell command to execute as soon as the co",
"nfiguration has been read, at every start and reload; a failing one aborts the start.&uwsgi.exec_in_jail",
"Shell command to execute when the main start routine begins, whether or not a jail is in use.&uwsgi.exec",
"_post_appShell command to execute when all applications have been imported, once per worker if `lazy-app",
"s` is on.&uwsgi.exec_post_jailShell command to execute as root inside a newly entered jail or namespace;",
" skipped when none was entered and `jailed` is off.&uwsgi.exec_pre_appShell command to execute ahead of ",
"importing the applications, once per worker if `lazy-apps` is on.&uwsgi.exec_pre_jailShell command to ex",
"ecute once, on the first start only, ahead of chroot, namespaces and the change of user.Stops the server",
" while the file is still being read, with the given value as exit code; empty text counts as 0.value&uws",
"gi.exit_on_reloadStop the server where it would otherwise reload itself, leaving the restart to a superv",
"isor.When a reload is requested by SIGHUP or a touch file, workers finish gracefully and the process end",
"s with code 0 instead of executing the binary again. Sensible under systemd or in containers with a rest",
"art policy that also reacts to success, since then every reload begins from a fresh environment. In a va",
"ssal the Emperor takes the end for a failure and may delay the next start.exit-on-reload = true\ntouch-r",
"eload = /srv/mysite/reload.txtPrint the contents behind a path or URL of any scheme the server understan",
"ds, then exit.&uwsgi.fallback_configRun the server again with this other configuration when it ends with",
" exit code 1.Write it first: errors in lines above it are not caught. Other exit codes, such as 22 from ",
"`need-app`, do not trigger it.Group mules under a name, as `name:number[,number...]`, so that a message ",
"reaches whichever of them is free.Numbers start at 1. A number without a mule ends the start-up.&uwsgi.f",
"astcgi_modifier1Number of the request plugin (modifier1) assigned to requests that arrive through FastCG",
"I.&uwsgi.fastcgi_modifier2Second plugin selector (modifier2) assigned to requests that arrive through Fa",
"stCGI.modifier2\"fastcgi-nph\"FastCGI listener that answers with a complete HTTP status line instead of ",
"CGI style headers.\"fastcgi\"Accept requests from a web server that talks FastCGI, on a TCP address or U",
"NIX path.&ufrAddress on which a separate proxy process accepts uwsgi-protocol requests, typically from n",
"ginx, and hands each to the backend of its host name.The backend is chosen by the UWSGI_FASTROUTER_KEY v",
"ariable, else by the Host header, else by the server name. One of the mapping options is needed (`fastro",
"uter-to`, `fastrouter-subscription-server`, `fastrouter-use-cache`, `fastrouter-use-base` ...); without ",
"any the requests are dropped. It is not an HTTP server: connect it with `uwsgi_pass`. An instance that h",
"as only a router and no `master` leaves at once with exit code 0. Use a loopback address or a UNIX socke",
"t, because the uwsgi protocol is no format for strangers.master = true\nfastrouter = 127.0.0.1:3031\nfas",
"trouter-subscription-server = 127.0.0.1:3032&ufr.cr.buffer_sizeStarting size in bytes of each connection",
" buffer (default: one memory page).&ufr.cr.cheapMakes the fastrouter ignore its clients as long as no ba",
"ckend has subscribed, and again after the last one has left.Useful only together with a subscription ser",
"ver; without one the listening socket is never served.&ufr.cr.defer_connect_timeoutKnown only to the 2.1",
" development tree: limit, presumably in seconds, for a backend connection that was put off.&ufr.cr.emper",
"or_socketKnown only to the 2.1 development tree: command socket of the Emperor that the fastrouter asks ",
"to start the vassal of an inactive backend.&ufr.cr.neventsLargest number of ready events that the fastro",
"uter handles in one turn of its loop (default 64), not a limit on clients.events&ufr.cr.fallbackAddress ",
"of a spare backend, tried when the chosen one does not accept the connection; may be repeated.&ufr.cr.fa",
"llback_on_no_keyUses the `fastrouter-fallback` backends also for host names that nobody has registered.&",
"ufr.force_keyKnown only to the 2.1 development tree: fixed routing key used in place of the host name of",
" the request.&ufr.cr.gidGroup, by name or number, whose rights the fastrouter process takes on.An unknow",
"n name is fatal while the configuration is read.&ufr.cr.static_node_gracetimeTime in seconds during whic",
"h a fixed backend that refused a connection is left out of the rotation (default 30).&ufr.cr.harakiriSec",
"onds that a fastrouter process may need for one batch of events before the master kills it.Works only wi",
"th `master`.&ufr.cr.max_retriesKnown only to the 2.1 development tree: number of further connection atte",
"mpts after a backend failed.&ufr.cr.post_bufferingCollects request bodies before a backend is contacted,",
" in memory up to this number of bytes and in a temporary file above it.&ufr.cr.pb_base_dirHas no effect ",
"in 2.0, where the temporary files of buffered bodies go to the directory named by TMPDIR.&ufr.cr.process",
"esNumber of fastrouter processes to start next to the workers (default 1).&ufr.cr.quietLeaves refused or",
" timed-out backend connections out of the log.Declared with a mandatory value on the command line, altho",
"ugh it is a plain switch.&ufr.cr.resubscribeAddress of a further subscription server to which every anno",
"uncement is passed on, with this router as the backend; may be repeated.&ufr.cr.resubscribe_bindLocal UD",
"P address from which the announcements of `fastrouter-resubscribe` are sent.&ufr.cr.stats_serverAlias of",
" `fastrouter-stats`: where the JSON report is offered.Address of a socket that answers each connection w",
"ith a JSON report about the fastrouter.There is no authentication, and the report names all backends; ke",
"ep it on loopback or on a UNIX socket.&ufr.crRegistered name whose backends also serve requests for unkn",
"own host names.Not consulted when `subscription-dotsplit` is on.Address where application instances regi",
"ster with the fastrouter the host names they want to serve.With a colon the address is a UDP port, other",
"wise a UNIX datagram socket; it is always another one than that of `fastrouter`. Instances register with",
" `subscribe-to` or `subscribe2` and disappear when they stop or fail. Anybody who can send a packet ther",
"e can claim a host name and so receive its requests, hence bind it to loopback or to a private network, ",
"or demand signed packets with `subscriptions-sign-check`.fastrouter = 127.0.0.1:3031\nfastrouter-subscri",
"ption-server = 127.0.0.1:3032\n; in each application: subscribe-to = 127.0.0.1:3032:example.com\"useless",
" thanks to the new implementation\"Obsolete name that only prints a deprecation warning; delete the line",
".&ufr.cr.socket_timeoutSeconds of silence on a client or backend connection after which it is closed (de",
"fault 60).&ufr.cr.static_nodesAddress of a fixed backend speaking the uwsgi protocol; several lines take",
" turns.&ufr.cr.uidUser, by name or number, whose rights the fastrouter process takes on.Text that is put",
" in front of the host name to obtain the backend address, normally a directory full of UNIX sockets.The ",
"two parts are glued together as they are, so end a directory with a slash.fastrouter-use-base = /run/sit",
"es/&ufr.cr.use_cacheFinds the backend of each request in a uWSGI cache, named by the value, where the en",
"try stored under the host name holds the address.The cache must exist: without any cache start-up fails,",
" and with a wrong name the router process dies and is started again and again. An empty value means the ",
"first cache. An entry may list several addresses separated by `|`, and each may end in `,modifier1`.cach",
"e2 = name=backends,items=100\nfastrouter-use-cache = backendsFunction that turns the host name into a ba",
"ckend address, written as modifier1, script and function name separated by colons.Fewer than two colons ",
"are a fatal error. The modifier selects the language plugin, 0 being Python.fastrouter-use-code-string =",
" 0:mapper.py:lookupTemplate of the backend address, in which %s is replaced by the host name.In a config",
"uration file write `%%s`, because a single `%s` is already replaced by the name of that file when it is ",
"loaded.fastrouter-use-pattern = /run/sites/%%s.sockIndex of the socket of this same instance that receiv",
"es the traffic of the fastrouter (0 is the first one).indexAlias of `fastrouter-processes`: how many fas",
"trouter processes are started.Zerg server from which the fastrouter obtains listening sockets that are a",
"lready bound.The connection is made while the configuration is read; start-up ends with an error when no",
"body answers there.Alias of `safe-fd`: number of a file descriptor that is never closed.descriptor&ufibe",
"r.enabledLet async mode switch between requests with Ruby fibers; async must be greater than 1 and the r",
"ack plugin loaded.ruby&up.file_configAlias of `wsgi-file`: path of the Python script that holds the appl",
"ication.Prefer the longer name, which says what it is. Path of a Python source file, looked up relative ",
"to `chdir`; the object `application` in it is served, or another name set with `callable`. A suffix such",
" as `app.py:app` is taken as part of the file name and fails. When the file is missing or raises an erro",
"r, the server still starts and answers 500 to all, unless `need-app` is set. Do not mix it with `module`",
": the first loaded one takes the root and the second is skipped.file = /srv/site/wsgi.pyLeaves the trans",
"fer of static files to the web server in front, by means of a response header that it understands.`nginx",
"` and the accel spellings send X-Accel-Redirect, the sendfile spellings send X-Sendfile. Case does not m",
"atter. Any other word is ignored silently and uWSGI keeps sending the files itself.x-sendfilexsendfilex-",
"accel-redirectxaccelredirectnginx&uwsgi.file_write_listWrites one line to a file, given as `path=text`, ",
"while the server still has root rights.Alias of `file-serve-mode`: which header tells the front server t",
"o send a static file.Runs an action after the answer went out, for requests whose URL path matches a reg",
"ular expression.The client already has its answer at this point, so only side effects such as log, signa",
"l or metric actions make sense.Runs an action after the answer went out, for requests whose Host header ",
"matches a regular expression.Runs an action after the answer went out, provided that a test such as `equ",
"al:`, `exists:` or `empty:` succeeds.Runs an action after the answer went out, provided that a test such",
" as `equal:`, `exists:` or `empty:` fails.Marks a jump target for goto inside the rules that run after t",
"he answer.Runs an action after the answer went out, for requests whose query string matches a regular ex",
"pression.Runs an action after the answer went out, for requests whose Referer header matches a regular e",
"xpression.Runs an action after the answer went out, for requests whose client address matches a regular ",
"expression.Runs an action after the answer went out, for requests whose authenticated user name matches ",
"a regular expression.Runs an action after the answer went out, without any test, for each request that g",
"ets this far down the rules.Runs an action after the answer went out, if the status code equals the lead",
"ing number, as in `404 action:args`.Runs an action after the answer went out, for requests whose undecod",
"ed URI with its query matches a regular expression.Runs an action after the answer went out, for request",
"s whose User-Agent header matches a regular expression.Take a lock on this existing file immediately, or",
" quit when another process holds it.The lock belongs to the process that reads the line, so a later `dae",
"monize` loses it; `flock2` is taken afterwards.Take a lock on this existing file immediately, waiting as",
" long as another process holds it.&uwsgi.flock_wait2Late lock on an existing file after the log setup, m",
"eant to wait but in 2.0.31 quitting like `flock2` when it is held elsewhere.&uwsgi.flock2Like `flock`, b",
"ut taken once logging is set up and the server has gone to the background.uwsgi_logic_opt_forRepeat each",
" following line once per word of the argument, with `%(_)` standing for the current word.The argument is",
" split at spaces and taken literally: placeholders in it are not expanded, so a loop over `%(list)` runs",
" once with that text. Every single line is repeated for all words before the next line is looked at, not",
" the block as a whole. `%(_)` is replaced in values only, never in keys. Loops and conditions cannot be ",
"nested, and a loop that is not closed swallows the rest of the file and everything read later.for = stat",
"ic media\nstatic-map = /%(_)=/srv/mysite/%(_)\nendfor =uwsgi_logic_opt_for_globRepeat each following lin",
"e for every path that matches a wildcard pattern, available as `%(_)`.When nothing matches, the lines ar",
"e used once with the pattern itself.uwsgi_logic_opt_for_readlineRepeat each following line for every lin",
"e of a text file, available as `%(_)`.A file that cannot be read leads to a message and no repetition; t",
"he start continues.uwsgi_logic_opt_for_timesRepeat each following line the given number of times, with `",
"%(_)` counting up from 1.Text that is no number means no repetition at all.&uwsgi.force_cwdPath that cou",
"nts as the launch directory, to which uWSGI returns for a reload of itself and for cleaning up.&uwsgi.fo",
"rce_gatewayRun the first router, such as `http`, even though there is neither a master nor a socket.&uws",
"gi.fork_socketUNIX socket at which an instance stops after its early initialisation and forks a new vass",
"al for each connection.Alias of `fork-server`: UNIX socket whose visitors each get a fork of this instan",
"ce.2&uwsgi.forkbomb_delayNumber of seconds the master pauses when workers die and are replaced in quick ",
"succession; 2 by default, 0 for no pause.&ufptyAlias of `forkptyrouter`: service that opens a pseudo-ter",
"minal for each visitor.pty-and-forkpty&ufpty.cmdAlias of `forkptyrouter-command`: program that each visi",
"tor gets.Alias of `forkptyurouter`: pseudo-terminal service for clients that speak uwsgi packets.Address",
" of a service that gives each visitor a new process in a pseudo-terminal of its own, like a minimal teln",
"et server.The process runs as the server's user and nobody is asked for a password: reachable from outsi",
"de it is an open shell. Bind it to a UNIX socket, and choose a harmless program with forkptyrouter-comma",
"nd.forkptyrouter = /run/app/shell.socket\nforkptyrouter-command = /usr/bin/python3&ufpty.cr.cheapKeep th",
"e terminal service from accepting anyone until a backend has subscribed.No setting of this router opens ",
"a subscription server, so with it the service stays closed; leave it off.&ufpty.win_colsWidth in columns",
" that a new terminal has until its client reports another size (80 when not set).columnsProgram that eac",
"h visitor gets; with blanks in it a shell interprets the line, without any it must be a full path.&ufpty",
".cr.neventsLargest number of events that the router takes from the kernel in one go (64 when not set).&u",
"fpty.cr.fallbackBackend address to try after a failed connection; the code is shared with the other rout",
"ers and of little use here.&ufpty.cr.harakiriSeconds after which the master kills a router process that ",
"is stuck in handling one round of events.&ufpty.cr.processesHow many processes share the work of accepti",
"ng terminal visitors (1 when not set).&ufpty.win_rowsHeight in rows that a new terminal has until its cl",
"ient reports another size (24 when not set).rows&ufpty.cr.stats_serverAlias of `forkptyrouter-stats`: ad",
"dress for the counters in JSON.Address at which the terminal service reports its counters as JSON.&ufpty",
".cr.socket_timeoutSeconds without any traffic after which a visitor's session is closed (60 when not set",
").Alias of `forkptyrouter-processes`: how many processes accept visitors.Address of another instance fro",
"m which the terminal service takes over its listening sockets at startup.Like `forkptyrouter`, but speak",
"ing uwsgi packets, so that clients can also send signals and window sizes.&uwsgi.freebindPermit binding ",
"to an IP address that this machine does not have yet (Linux only), as failover setups need.&uwsgi.fs_bru",
"tal_reloadFile or directory observed through kernel notifications; any change restarts the server withou",
"t waiting for running requests.&uwsgi.fs_reloadFile or directory observed through the kernel's notificat",
"ion interface; any change to it reloads the server gracefully.Reacts at once where `touch-reload` polls.",
" A directory is observed without its subdirectories, and a path that does not exist at the start is only",
" logged and never observed.&uwsgi.fs_signalPath and uWSGI signal number separated by a blank; kernel not",
"ifications about the path raise the signal.A value without a blank is logged and otherwise ignored.&uwsg",
"i.ftokExisting file from which the keys of System V semaphores are derived, so that restarts find the sa",
"me ones.It matters only where `lock-engine = ipcsem` is in use.gccgo&ugccgo.argsAlias of `go-args`: comm",
"and line of the Go program.go&ugccgo.libsAlias of `go-load`: shared object with Go code.&ur.gemsetName o",
"f the RVM environment whose variables are applied before Ruby starts; the server exits when it cannot fi",
"nd it.geoip&ugeoip.city_dbPath of a MaxMind legacy file for looking up a visitor's town, region and coor",
"dinates; preferred to the one for countries.databases&ugeoip.country_dbPath of a MaxMind legacy file for",
" looking up a visitor's country, used by the geoip variables of internal routing.Only the old .dat forma",
"t and IPv4 visitors are understood. When a city file is configured too, that one is used.geoip-country =",
" /usr/share/GeoIP/GeoIP.dat\nroute-if = equal:${geoip[country_code]};XX break:403&ugeoip.use_diskRead th",
"e GeoIP files at each lookup in place of holding them in RAM, which is slower but smaller.&uwsgi.get_lis",
"tPrint the value that the configuration gives to a name, then exit without serving.Runs each worker on t",
"he gevent loop with this number of greenlets, that is of requests handled side by side.A short form for ",
"`loop = gevent` plus `async`, and it lifts `socket-timeout` to at least 30 seconds. 0 and 1 are refused:",
" the worker exits, and with a master it is respawned for ever. Nothing is patched on its own; blocking l",
"ibraries need `gevent-early-monkey-patch` or a patch call in the application. Do not add `threads`, whic",
"h replaces the greenlet count. When `loop` or another engine follows, the last one wins.gevent = 500\nge",
"vent-early-monkey-patch = truegreenlets&ugevent.early_monkeyReplaces the blocking parts of the standard ",
"library by those of gevent while the application is not yet imported.&ugevent.monkeyReplaces the blockin",
"g parts of the standard library by those of gevent when the loop starts, after the application was impor",
"ted.Modules that copied a function or class before that keep the blocking one, with `lazy-apps` too; pre",
"fer `gevent-early-monkey-patch`.&ugevent.wait_for_hubLets a stopping worker wait until gevent's hub has ",
"nothing left to do, rather than for uWSGI's own control greenlet.Group, by name or number, that the serv",
"er takes together with the supplementary groups of the user.It needs a start as root. When `uid` is pres",
"ent too, the other groups of that account are taken over, unless `no-initgroups` forbids it; without `ui",
"d` all supplementary groups are dropped. An unknown name is fatal, and so is 0. Files and sockets create",
"d later belong to it, which is how a web server of the same group gets access in combination with `chmod",
"-socket = 660`.uid = mysite\ngid = www-data\nchmod-socket = 660glusterfs&uglusterfs.mountpointsPublish a",
" GlusterFS volume below a URL prefix, described by the keys mountpoint, volume and server or volfile.The",
" keys mountpoint and volume are required, and so is one of server (or servers) and volfile. Requests nee",
"d modifier1 27.glusterfs-mount = mountpoint=/media,volume=vol0,server=192.0.2.5:24007&uglusterfs.timeout",
"Seconds that an asynchronous GlusterFS operation may take; the value of socket-timeout applies when not ",
"set.Blank-separated words that the Go program sees as its command line.Shared object built with gccgo to",
" open in each process; one that contains a main package becomes the application.Serve each request in a ",
"goroutine of its own, up to this many goroutines per worker at a time.It sets async to the same number a",
"nd selects the goroutines loop. Without a loaded Go main package the worker exits.&ugl.enabledSwitches b",
"etween the requests of an async worker with the greenlet package.Needs at least two async cores, otherwi",
"se start-up fails; usually set by `asyncio`, `tornado` or `async`.gridfs&ugridfs.debugWrite the app numb",
"er and the looked-up item of each GridFS request to the log.&ugridfs.mountpointsPublish the files of a M",
"ongoDB GridFS database below a URL prefix, described by keys of which only db is required.Without mountp",
"oint the prefix is the root, and without server the database is looked for on 127.0.0.1:27017. The keys ",
"no_mime, orig_filename, skip_slash, md5 and etag count by their presence, so that md5=0 turns the checks",
"um header on.gridfs-mount = mountpoint=/media,server=192.0.2.7:27017,db=files&uwsgi.harakiri_options.wor",
"kersKill a worker whose request takes longer than this many seconds and start a fresh one.Off by default",
", so a request that hangs holds its worker for ever. Choose a value above your slowest legitimate reques",
"t and, with the `http` router, below `http-timeout` (60). In 2.0 there is one deadline per worker, not p",
"er request: with `threads` any finished request moves it, and when it fires all requests of the process ",
"die. Without a master an alarm inside the worker does the job. The server warns when `post-buffering` is",
" absent, which matters for slow uploads.harakiri = 30\nharakiri-verbose = true15&uwsgi.harakiri_graceful",
"_signalNumber of the UNIX signal sent first when a deadline has passed and a grace period is configured ",
"(15 by default).1 (SIGHUP) lets the worker end gracefully. It has no effect while `harakiri-graceful-tim",
"eout` is 0.&uwsgi.harakiri_graceful_timeoutExtra seconds a worker gets after the first, softer signal of",
" an expired deadline, before it is killed outright.The first signal is SIGTERM unless `harakiri-graceful",
"-signal` names another one, and SIGTERM ends a worker without finishing its request.&uwsgi.harakiri_no_a",
"rhLift the request deadline before the Python `after_req_hook` runs, so that the hook may take longer.&u",
"wsgi.harakiri_queue_thresholdSpare overdue workers while fewer connections than this wait in the listen ",
"queue (Linux).On systems other than Linux the queue length reads as 0, so any positive value switches th",
"e deadline off.connections&uwsgi.harakiri_verboseWhen a worker overruns its deadline, log on Linux the s",
"ystem call and the kernel function in which it sits.The lines beginning with `HARAKIRI` help to tell a b",
"locked database connection from a busy loop. The information comes from /proc, so on other systems, or i",
"n containers that hide those files, nothing more is printed. It costs nothing until a timeout happens, a",
"nd it does nothing when no deadline is configured through `harakiri` or from the application. For a Pyth",
"on stack add `py-tracebacker` or a faulthandler.&uwsgi.heartbeatInterval in seconds at which a vassal te",
"lls the Emperor that its workers are alive.It belongs into the vassal. Choose less than `emperor-require",
"d-heartbeat` (30), and remember that a single worker busy with a long request sends nothing.Print the li",
"st of options that this binary and the loaded plugins know, and exit.&up.homeTop directory of the virtua",
"l environment, or of the Python installation, whose packages the application uses.Give the top directory",
" of the environment, not its `bin` nor an interpreter. It must have been made for the Python version tha",
"t uWSGI is linked to; another one starts but does not see the packages. Besides a virtual environment on",
"ly a complete Python prefix works; anything else stops the interpreter at start. `no-site` hides the pac",
"kages again. All its alias names write one variable, the last line wins.home = /srv/site/venv\nchdir = /",
"srv/site&uwsgi.honour_rangeAnswers partial requests for static files with just the wanted section and st",
"atus 206, where by default the whole file is sent.&uwsgi.honour_stdinLeave standard input connected, so ",
"that a console debugger can read from the terminal.Normally it is replaced by /dev/null. It is of no use",
" after `daemonize`.&uwsgi.hook_acceptingPerforms an action in each worker whenever it becomes ready for ",
"requests, including after every respawn.&uwsgi.hook_accepting_oncePerforms an action in each worker when",
" it is ready for requests, but not again when the worker is respawned.&uwsgi.hook_accepting1Performs an ",
"action when worker number 1 becomes ready for requests, and again each time that one is respawned.The us",
"ual use is telling the outside world that the site is up: touching a file, writing to a FIFO or running ",
"a notification script. Only the first worker counts; the others may still be loading the application. Be",
"cause a reload or a crash of that worker triggers it again, take `hook-accepting1-once` for things that ",
"must happen once. A wrong action name here does not stop the server: the worker dies and is respawned en",
"dlessly.hook-accepting1 = exec:touch /run/shop/ready&uwsgi.hook_accepting1_oncePerforms an action when w",
"orker number 1 is ready for requests, on its first life only.&uwsgi.hook_as_emperorPerforms an action on",
" the Emperor's side each time a vassal process was created; failures are ignored.&uwsgi.hook_as_emperor_",
"before_vassalAction that the Emperor performs just ahead of creating a vassal.&uwsgi.hook_as_emperor_set",
"nsAction that the Emperor performs after entering the namespaces of a vassal.&uwsgi.hook_as_gatewayPerfo",
"rms an action in every router process (such as the one of `http`) before that process changes its user.&",
"uwsgi.hook_as_mulePerforms an action in every mule process when it begins.&uwsgi.hook_as_on_config_vassa",
"lAction that the Emperor performs when the configuration of a sleeping on-demand vassal has changed.&uws",
"gi.hook_as_on_demand_vassalAction that the Emperor performs when a vassal starts waiting for its first c",
"onnection.&uwsgi.hook_as_rootPerforms an action with root rights immediately ahead of the switch to `uid",
"` and `gid`.Executed only if the process really is root: a server started by systemd with `User=` or a c",
"ontainer user skips it without a word, and so does a reload after the rights have been dropped. Failing ",
"actions end the start. Anything it executes runs as root, so no part of the command's path may be writab",
"le by other users. For plain shell commands `exec-as-root` is shorter; for work that needs no root use `",
"hook-as-user`.hook-as-root = exec:mkdir -p /run/shop\nhook-as-root = chown:/run/shop www-data www-data\n",
"uid = www-data&uwsgi.hook_as_userPerforms an action right after the process has taken on the unprivilege",
"d user.It is part of the privilege change: when the server is not started as root, the phase does not ta",
"ke place and the action is never executed. Use `hook-in-jail` or `hook-pre-app` in that case.&uwsgi.hook",
"_as_user_atexitPerforms an action in the main process when it ends; errors are logged and change nothing",
".&uwsgi.hook_as_vassalPerforms an action in the new process of a vassal while it still runs the Emperor'",
"s code; failures cancel that vassal.&uwsgi.hook_as_vassal_before_dropAction that runs in the new vassal ",
"process while it still has the Emperor's privileges.&uwsgi.hook_asapPerforms an action as the first thin",
"g once all configuration files have been read, at every start and reload.It comes before the log file is",
" opened and before daemonizing, so its output still goes to the terminal, and with the rights the server",
" was started with. An unknown action or a failure ends the start. Typical uses are creating a run direct",
"ory or writing a generated file that later options need. Actions that matter only once belong into `hook",
"-pre-jail`, which is skipped on reloads. Mind that `mkdir` fails when the directory exists. The value ha",
"s the form action:arguments; a leading exclamation mark keeps it out of the log.hook-asap = exec:mkdir -",
"p /run/shop\nhook-asap = print:starting shop&uwsgi.hook_emperor_lostPerforms an action in the vassal who",
"se link to the Emperor broke, shortly before it shuts itself down.&uwsgi.hook_emperor_reloadPerforms an ",
"action in the vassal when its Emperor asks it to reload, ahead of that reload.&uwsgi.hook_emperor_startP",
"erforms an action in the Emperor process before it begins to scan for vassals.&uwsgi.hook_emperor_stopPe",
"rforms an action in the vassal when it is told to shut down by its Emperor.&uwsgi.hook_in_jailPerforms a",
"n action when the main start routine begins, inside the Linux jail if `namespace` made one and before ro",
"ot rights are dropped.It does not depend on a jail being configured: without one it simply runs in the o",
"rdinary environment.&uwsgi.hook_master_startPerforms an action in the master process right in front of i",
"ts supervision loop.Its best known use is giving a UNIX signal a new meaning: binding SIGTERM to the gra",
"ceful stop function makes `systemctl stop` and `docker stop` wait for running requests, which `die-on-te",
"rm` does not. A function name that the binary does not contain is fatal. The hook needs the master and d",
"oes not switch it on by itself. A signal hook installed here overrides what `die-on-term` arranged, so w",
"rite only one of them.master = true\nhook-master-start = unix_signal:15 gracefully_kill_them_all&uwsgi.h",
"ook_post_appPerforms an action when all applications have been imported, again in each worker if `lazy-a",
"pps` is on.&uwsgi.hook_post_forkPerforms an action in each worker right behind its creation, before it h",
"andles requests.&uwsgi.hook_post_jailPerforms an action inside a freshly entered jail or set of namespac",
"es, while still root.Runs only if `unshare` or a FreeBSD jail option took effect or `jailed` is set, and",
" only when started as root.&uwsgi.hook_pre_appPerforms an action directly in front of the application's ",
"import, in whichever process loads it.Normally that is one process, the parent of all workers; with `laz",
"y-apps` the action is repeated by each worker and on each respawn, so it must be harmless to run several",
" times at once. Privileges have been dropped by then, unless `drop-after-apps` or `master-as-root` is se",
"t. A failure ends the start. Database migrations are better placed in a deployment step than here, becau",
"se a reload runs the action again.hook-pre-app = wait_for_socket:127.0.0.1:5432\nmodule = shop.wsgi&uwsg",
"i.hook_pre_jailPerforms an action on the first start only, just ahead of namespaces, chroot and the chan",
"ge of user.At this point the log is open and the shared sockets are bound, but the process is still outs",
"ide of any jail and has the rights it was started with. A reload does not repeat it, which suits prepara",
"tion that must happen once. The first failing action ends the start. Because it runs whether or not a ja",
"il is configured, it is a safe place for mounts and directories needed by `chroot` or `unshare`; what mu",
"st happen inside the jail goes into `hook-post-jail`.hook-pre-jail = exec:mkdir -p /srv/jail/run\nchroot",
" = /srv/jail&uwsgi.hook_touchFile and action separated by a blank; the master performs the action when t",
"he file's modification time moves.Without a blank in the value the master of 2.0.31 crashes at the first",
" touch. Needs `master = true`, which the line does not bring along.&uhttpAddress on which a separate HTT",
"P proxy process listens for browsers and passes their requests to the workers.Unlike `http-socket`, whic",
"h lets the workers themselves read HTTP, an extra process and an extra hop are involved. Without `http-t",
"o` or another mapping the requests go, in the uwsgi protocol, to the first socket of the instance; when ",
"there is none, one is opened on a random loopback port. So the first socket must not be an `http-socket`",
", or every request fails. Behind nginx or a load balancer prefer `socket` or `http-socket`. Inactive con",
"nections end after `http-timeout` seconds, 60 unless changed.http = :8000\nhttp-timeout = 120\nharakiri ",
"= 90http-router&uhttp.auto_chunkedSends responses of unknown length in chunks, so that a kept-alive clie",
"nt connection need not be closed.Works only together with `http-keepalive`, and only for HTTP/1.1 client",
"s. Responses that carry Content-Length or Transfer-Encoding are left alone. When it is off, the router a",
"dds `Connection: close` to responses without a length and ends the connection, which makes keepalive use",
"less for streamed or generated pages. Nothing changes for `http-socket`.http-keepalive = 60\nhttp-auto-c",
"hunked = true&uhttp.auto_gzipUWSGI_ZLIBCompresses a response in the HTTP router when the application mar",
"ks it with the header uWSGI-Encoding set to gzip.The client must accept gzip, and the response must carr",
"y neither a length nor a Content-Encoding.&uhttp.proto_httpKnown only to the 2.1 development tree: speak",
"s HTTP instead of the uwsgi protocol to the backends of the HTTP router.&uhttp.cr.buffer_sizeStarting si",
"ze in bytes of each connection buffer of the HTTP router (default: one memory page, upper end 64 KiB).&u",
"http.cr.cheapMakes the HTTP router ignore its clients as long as no backend has subscribed, and again af",
"ter the last one has left.&uhttp.chunked_inputRecognises uploads with chunked Transfer-Encoding in the H",
"TTP router and relays their body unchanged.Such requests have no Content-Length, and without this switch",
" their body is thrown away. In 2.0 `wsgi.input` knows nothing about chunks: the application must call `u",
"wsgi.chunked_read()`, or a proxy such as nginx must buffer the upload and send it with a length. Keepali",
"ve ends for the connection concerned. `http-raw-body` is the broader alternative.http = :8000\nhttp-chun",
"ked-input = true&uhttp.connect_timeoutSeconds the HTTP router waits until a backend has accepted its con",
"nection (default: `http-timeout`).&uhttp.enable_proxy_protocolTakes the client address from the PROXY li",
"ne (version 1) that a load balancer puts in front of the request.Only for listeners that nobody but the ",
"balancer can reach, because any client may send such a line and so forge REMOTE_ADDR.&uhttp.cr.neventsLa",
"rgest number of ready events that the HTTP router handles in one turn of its loop (default 64), not a li",
"mit on clients.&uhttp.cr.fallback&uhttp.cr.gidGroup, by name or number, whose rights the HTTP router pro",
"cess takes on.&uhttp.cr.static_node_gracetime&uhttp.cr.harakiriSeconds that a HTTP router process may ne",
"ed for one batch of events before the master kills it.&uhttp.headers_timeoutSeconds the HTTP router wait",
"s for a client to finish its request headers (default: `http-timeout`).&uhttp.keepaliveLets HTTP/1.1 cli",
"ents reuse their connection to the HTTP router: 1 switches it on, a larger value is also the number of i",
"dle seconds allowed.Off by default. The value is read as a number, so `true`, or the bare key in a file,",
" means 0 and leaves it off. A connection stays open only when the response tells its length, by Content-",
"Length or chunked encoding; combine it with `http-auto-chunked` for the rest. Acts on the router only, n",
"ot on `http-socket`. Behind a load balancer choose a longer time than the balancer's own idle limit, oth",
"erwise sporadic 502 answers appear.http = :8000\nhttp-keepalive = 75\nhttp-auto-chunked = true&uhttp.man",
"age_expectAnswers clients that wait for 100-continue: 1 always agrees, a larger number is the biggest Co",
"ntent-Length in bytes, beyond which 413 is sent.Read as a number: `true` or an empty value is 0 and mean",
"s off.&uhttp.manage_rtspAccepts RTSP/1.0 requests on the HTTP port and relays the session as raw data.&u",
"http.manage_sourceAccepts the SOURCE method of Icecast audio clients and relays their stream as raw data",
".&uhttp.modifier1Number of the request plugin (modifier1) that the HTTP router writes into each forwarde",
"d request.&uhttp.modifier2Second number (modifier2), interpreted by the request plugin, in each request ",
"that the HTTP router forwards.&uwsgi.http_path_info_no_decode_slashesLeave %2F as it is in PATH_INFO whe",
"n the server itself parses HTTP, so that applications can tell it from a real slash.&uhttp.cr.post_buffe",
"ringKnown only to the 2.1 development tree: body size in bytes up to which the HTTP router collects uplo",
"ads in memory.&uhttp.cr.pb_base_dirKnown only to the 2.1 development tree: directory for the bodies that",
" `http-post-buffering` puts on disk.&uhttp.cr.processesNumber of HTTP router processes to start next to ",
"the workers (default 1).&uhttp.cr.quiet&uhttp.raw_bodyPasses everything that follows the request headers",
" to the backend as it comes, whatever Content-Length says.Needed for clients that talk without announcin",
"g a length, such as audio sources, or for chunked uploads that the application decodes itself. It applie",
"s to every request and turns `http-keepalive` off for all of them, so prefer the narrower `http-websocke",
"ts` and `http-chunked-input` where they are enough. The WSGI application still has to read the input wit",
"h a suitable call. Affects the router only.http = :8000\nhttp-raw-body = true&uhttp.cr.resubscribe&uhttp",
".server_name_as_http_hostReports the Host header as SERVER_NAME instead of the machine's own host name.A",
" plain switch, yet the command line insists on a value for it.\"http\"Let the workers speak HTTP/1 thems",
"elves on this address, with no router process in between.Choose it behind a load balancer or proxy that ",
"forwards plain HTTP; it saves the extra hop and the 60 second limit of the `http` router. Settings named",
" `http-timeout`, `http-keepalive` and the like belong to that router and do nothing here. A slow client ",
"occupies a worker, so keep it away from the open Internet. nginx must use `proxy_pass` with it, never `u",
"wsgi_pass`. When another socket line already has the same address, the second one is dropped without a m",
"essage.http-socket = 127.0.0.1:8080\nprocesses = 4&uwsgi.http_modifier1Number of the request plugin (mod",
"ifier1) that answers everything arriving on HTTP sockets.HTTP carries no modifier, and the default of 0 ",
"sends each request to the Python plugin. Give another number when a different language serves the same i",
"nstance, for example 5 for Perl PSGI, 7 for Ruby, 9 for CGI or 14 for PHP. It covers `http-socket` and `",
"http11-socket`; TLS listeners have `https-socket-modifier1`, and the `http` router has its own settings.",
" A Python site never needs it.http-socket = 127.0.0.1:8080\nhttp-socket-modifier1 = 9&uwsgi.http_modifie",
"r2Second plugin selector (modifier2) given to requests from HTTP sockets, whose meaning depends on the c",
"hosen plugin.&uhttp.cr.stats_serverAlias of `http-stats`: where the JSON report is offered.Address of a ",
"socket that answers each connection with a JSON report about the HTTP router.&uhttp.stud_prefixIP addres",
"s of a stud TLS terminator whose connections begin with a binary prefix that tells the real client addre",
"ss.&uhttp.crRegistered name whose backends answer requests with an unknown Host header.Address (UDP, or ",
"a UNIX datagram socket) where backends announce themselves to the HTTP router.Announcements are accepted",
" from everybody who reaches the address, unless signatures are demanded with `subscriptions-sign-check`;",
" bind it to loopback or a private network.&uhttp.cr.socket_timeoutSeconds without any traffic after whic",
"h the HTTP router drops a connection, 60 if nothing is set.It also hits requests whose view computes for",
" long before it sends something: the client gets an empty reply although the worker goes on to the end. ",
"Therefore keep `harakiri` below it, and raise it for slow reports or uploads. Only the router (`http`, `",
"https`) obeys; with `http-socket` there is no effect, there `socket-timeout` counts. `http-headers-timeo",
"ut` and `http-connect-timeout` start from this value.http = :8000\nhttp-timeout = 120\nharakiri = 100&uh",
"ttp.cr.static_nodesAddress of a backend that receives the requests of the HTTP router in the uwsgi proto",
"col; several lines share the load in turn.Backends must listen with `socket` or `uwsgi-socket`: an `http",
"-socket`, or any other web server, does not understand what arrives and all requests fail. As soon as on",
"e such line exists the own workers are used only if their socket is listed too. A backend that refuses a",
" connection is skipped for `http-gracetime` seconds (30 by default), and `http-fallback` names a spare o",
"ne.http = :8000\nhttp-to = /run/app-a.sock\nhttp-to = /run/app-b.sockPlain HTTP listener that answers ev",
"ery request with a permanent redirect to the same host and path under https.The address may be followed ",
"by a comma and the port to put into the redirect, needed when TLS is not on 443.http-to-https = :8080,84",
"43\nhttps = :8443,/etc/ssl/site.crt,/etc/ssl/site.key&uhttp.cr.uidUser, by name or number, whose rights ",
"the HTTP router process takes on.Text that is put in front of the Host header to obtain the backend addr",
"ess, normally a directory full of UNIX sockets.http-use-base = /run/sites/&uhttp.cr.use_cacheFinds the b",
"ackend of each request in a uWSGI cache, named by the value, where the entry stored under the Host heade",
"r holds the address.cache2 = name=backends,items=100\nhttp-use-cache = backendsFunction that turns the H",
"ost header into a backend address, written as modifier1, script and function name separated by colons.ht",
"tp-use-code-string = 0:mapper.py:lookupTemplate of the backend address, in which %s is replaced by the H",
"ost header.http-use-pattern = /run/sites/%%s.sockIndex of the socket of this same instance that receives",
" the traffic of the HTTP router (0 is the first one).&uhttp.http_varsExtra NAME=value variable that the ",
"HTTP router adds to every request, visible in the WSGI environment; may be repeated.An entry without an ",
"equals sign is skipped silently.&uhttp.websocketsRecognises WebSocket handshakes in the HTTP router and ",
"from then on relays the bytes of that connection in both directions.A request counts as a handshake when",
" it has the Upgrade, Connection and Sec-WebSocket-Version headers and a key; other requests keep their n",
"ormal treatment. Each open WebSocket occupies one thread or greenlet of a worker, hence it is usually co",
"mbined with `gevent`. `http-timeout` also closes silent sockets after 60 seconds, so send pings or raise",
" it. Only for the router.http = :8000\nhttp-websockets = true\ngevent = 500Alias of `http-processes`: ho",
"w many HTTP router processes are started.Zerg server from which the HTTP router obtains listening socket",
"s that are already bound.\"http11\"Serve HTTP from the workers and leave connections open for the next r",
"equest of the same client.A kept connection stays with its worker, so idle clients cost capacity; use it",
" behind a proxy that pools connections.Alias of `http`: address of the HTTP proxy process.Address, certi",
"ficate and key of a TLS listener of the HTTP proxy process.Three to five parts separated by commas: addr",
"ess, certificate file, key file, cipher list, and the CA that vouches for client certificates. Fewer par",
"ts, or files that cannot be loaded, stop the server while it reads the configuration. The socket itself ",
"is bound after the switch to `uid`, so port 443 needs a `shared-socket` or a capability when a user is c",
"onfigured. The application sees HTTPS=on. Needs a build with OpenSSL; all the `http-*` settings apply he",
"re too.shared-socket = :443\nhttps = =0,/etc/ssl/site.crt,/etc/ssl/site.key\nuid = www-data&uhttp.https_",
"export_certPasses the certificate presented by the client to the application, PEM encoded, in HTTPS_CC.&",
"uhttp.https_session_contextIdentifier of the TLS session context for the `https` and `https2` lines that",
" stand below it.\"https\"Serve HTTPS straight from the workers, written as `address,certificate,key[,cip",
"hers[,client CA]]`.A missing part, an unreadable certificate or a key that does not match ends the start",
"-up.&uwsgi.https_modifier1Number of the request plugin (modifier1) that answers requests from `https-soc",
"ket` listeners.&uwsgi.https_modifier2Second plugin selector (modifier2) given to requests from `https-so",
"cket` listeners.TLS listener of the HTTP proxy process written with named items; addr, cert and key must",
" be there, ciphers, client_ca and spdy may be.Misspelt item names are ignored without a message, and bla",
"nks around the commas make a name unknown.https2 = addr=:8443,cert=/etc/ssl/site.crt,key=/etc/ssl/site.k",
"ey&uwsgi.idleSeconds without any request after which all workers are stopped and the instance waits for ",
"the next connection.Zero, the default, keeps workers for ever. The master then holds the sockets and sta",
"rts workers again when a client connects, so the first visitor after a pause waits for the start. A work",
"er that still handles a request postpones the moment. Each worker gets up to three seconds to leave befo",
"re it is killed. With die-on-idle the entire instance ends instead, which is the usual set-up for vassal",
"s that an Emperor starts on demand.idle = 900\ncheap = trueVariant of `env` (NAME=value) that takes effe",
"ct while the configuration is being read, so that later lines can refer to it.uwsgi_logic_opt_if_dirUse ",
"the following lines only when the path is a directory.Suits optional virtualenvs, static roots or direct",
"ories that a volume provides. The check takes place while the file is read, from the working directory o",
"f the launcher. In values of the block `%(_)` stands for the directory. Placeholders in the argument are",
" left alone, therefore write the path out or use magic variables. A second condition within the block st",
"ops the start, so keep blocks flat and close each one.if-dir = /srv/mysite/venv\nvirtualenv = %(_)\nendi",
"f =Alias of `if-dir`: lines apply when the path is a directory.uwsgi_logic_opt_if_envUse the following l",
"ines only when an environment variable exists, or equals the text after `=`.The environment of the start",
"ing process is examined; variables defined with `env =` in the same file come too late to be noticed. A ",
"variable that is set but empty counts as present. The text after `=` is compared exactly, blanks include",
"d. Inside the block `%(_)` is the value of the variable. It is the usual way to keep development setting",
"s in the common file.if-env = DEBUG\npy-autoreload = 1\nendif =uwsgi_logic_opt_if_existsUse the followin",
"g lines only when a readable file or directory is found at the path.Relative paths start at the director",
"y from which the server was launched, since `chdir` happens later. The argument is literal except for ma",
"gic variables such as `%d`; placeholders like `%(base)` are not expanded here. In the block `%(_)` repea",
"ts the path. `if-file` and `if-dir` also check the kind of the entry. A secret or an optional include is",
" a typical use.if-exists = /etc/mysite/local.ini\ninclude = %(_)\nendif =uwsgi_logic_opt_if_fileUse the ",
"following lines only when the path is a regular file.A directory or a missing entry makes the block inac",
"tive. Inside, `%(_)` gives the path again, which saves typing it twice. The path must be literal or buil",
"t from magic variables such as `%d` (directory of the configuration, ending in a slash); `%(name)` and `",
"$(NAME)` are not expanded at this point. Relative paths refer to the directory of the caller. Close with",
" `endif`.if-file = %dlocal.ini\ninclude = %(_)\nendif =uwsgi_logic_opt_if_hostnameUse the following line",
"s only on the machine whose host name equals the argument.uwsgi_logic_opt_if_hostname_matchUse the follo",
"wing lines only on machines whose name fits a regexp (needs a build with PCRE).uwsgi_logic_opt_if_not_di",
"rUse the following lines only when the path is no directory, be it missing or a file.Complements `if-dir",
"` in the absence of an `else`. Evaluated immediately, with the argument taken literally apart from magic",
" variables, and relative to the directory of the launching process. Use it for fall-backs, such as a dif",
"ferent log place on machines without a log directory. The block runs up to the next closing word, whiche",
"ver of the five spellings that is.if-not-dir = /var/log/mysite\nlogto = /tmp/mysite.log\nendif =uwsgi_lo",
"gic_opt_if_not_envUse the following lines only when an environment variable is missing, or differs from ",
"the text after `=`.It supplies the counterpart to `if-env`, because 2.0 knows no `else`. Only variables ",
"inherited from the shell, the service manager or the container count, never those created by `env =`. A ",
"variable that exists with an empty value is not missing. Close the block with `endif` and do not put ano",
"ther condition or loop inside.if-not-env = DEBUG\nharakiri = 30\nendif =uwsgi_logic_opt_if_not_existsUse",
" the following lines only when nothing readable is found at the path.The test is made once, at start and",
" at each reload that reads the configuration anew. It looks from the directory of the launching process,",
" and placeholders in the argument stay unexpanded. Use it to provide a fall-back, for instance a default",
" socket where no mounted volume provides its directory. Blocks cannot be nested, and `endif` must follow",
".if-not-exists = /run/mysite\nsocket = 127.0.0.1:3031\nendif =uwsgi_logic_opt_if_not_fileUse the followi",
"ng lines only when the path is not a regular file.True for a missing entry and for a directory alike. It",
" replaces the `else` that 2.0 lacks when it is placed after an `if-file` block with the same path. The a",
"rgument is used as it stands, except for magic variables, and is looked up from the directory in which t",
"he server was launched. Lines in an inactive block vanish completely, so their keys cannot serve as plac",
"eholders either.if-not-file = /etc/mysite/workers.ini\nprocesses = 4\nendif =uwsgi_logic_opt_if_not_host",
"nameUse the following lines on every machine except the one with this host name.uwsgi_logic_opt_if_not_h",
"ostname_matchUse the following lines only on machines whose name does not fit a regexp (needs a build wi",
"th PCRE).uwsgi_logic_opt_if_not_optUse the following lines only when an option has not been set so far, ",
"or has a value other than the stated one.Handy for defaults in a shared file that is included at the end",
": whatever the site set above is respected. The test is repeated for each line, so a line that sets the ",
"option itself must be the last of the block. Lines further down, inherited files and the expanded form o",
"f a value are not seen. Conditions cannot contain one another; a block inside a true block ends the star",
"t with an error about recursive logic. Close it with `endif`, or the rest of the configuration is swallo",
"wed.if-not-opt = harakiri\nharakiri = 30\nendif =uwsgi_logic_opt_if_not_pluginUse the following lines on",
"ly when the named plugin is neither built in nor loaded above.uwsgi_logic_opt_if_not_reloadUse the follo",
"wing lines only on the first start and skip them when the server reloads itself.uwsgi_logic_opt_if_optUs",
"e the following lines only when an option was set above, or has exactly the value given after `=`.Only l",
"ines already read count, in file order, and of repeated ones the first value; settings from inherited fi",
"les come too late. The comparison is literal: no blanks are trimmed and placeholders are not expanded, s",
"o `a = b` with spaces around the inner equals sign never matches. In the block `%(_)` stands for the val",
"ue. There is no `else` in 2.0: write a second block with `if-not-opt`.if-opt = processes=1\nthreads = 8\n",
"endif =uwsgi_logic_opt_if_pluginUse the following lines only when the named plugin is built in or was lo",
"aded above.uwsgi_logic_opt_if_reloadUse the following lines only when the server is restarting itself, n",
"ot on the first start.Alias of `if-env`: lines apply when an environment variable exists or has the stat",
"ed value.Alias of `if-exists`: lines apply when the path is present.Alias of `if-plugin`: lines apply wh",
"en that plugin is available.&uwsgi.ignore_script_nameKeeps a SCRIPT_NAME variable from taking part in th",
"e choice of the application.&uwsgi.ignore_sigpipeStay silent in the log about SIGPIPE, the signal raised",
" when a client has already hung up.Impatient browsers and proxies that time out cause a line per broken ",
"connection. The flag removes that message; the write fails all the same. It is usually set together with",
" `ignore-write-errors` and `disable-write-exception` to calm the log of a busy site. Before silencing, l",
"ook whether the disconnects come from requests that exceed a proxy timeout, since that deserves a fix.ig",
"nore-sigpipe = true\nignore-write-errors = true\ndisable-write-exception = true&uwsgi.ignore_write_error",
"sDo not log failed attempts to send a response, typically caused by visitors who closed the page.Only th",
"e log line disappears: the response is still aborted, and Python code still receives an OSError unless `",
"disable-write-exception` is on too. Together with `ignore-sigpipe` the three flags silence all noise of ",
"interrupted downloads. A sudden rise of such errors can point to a proxy timeout shorter than your slowe",
"st page, so silence them only when you measure response times elsewhere.ignore-write-errors = true\ndisa",
"ble-write-exception = trueSwitch to this group and drop all supplementary ones as soon as the line is re",
"ad.It must stand above `immediate-uid`, since only root can change groups. An unknown name, the number 0",
" or the group root end the start. The text is taken literally, without placeholders. Use the pair when e",
"ven configuration hooks must not run as root; for ordinary sites `uid` and `gid` are simpler and still a",
"llow sockets and log files to be prepared with more rights.immediate-gid = www-data\nimmediate-uid = mys",
"iteBecome this user the very moment the line is read, before anything else of the configuration runs.Str",
"onger than `uid`: hooks, log files, pid files and includes below the line are already handled without ro",
"ot. Placeholders are not expanded in it. Root, 0 or an unknown name end the start, and so does any start",
" by an ordinary user who may not switch. Put `immediate-gid` above it, because after the change the grou",
"p can no longer be altered. Nothing that needs root, such as `chroot` or low ports, is possible afterwar",
"ds.&uwsgi.imperial_monitor_listPrint at start which kinds of vassal sources (directory, pattern, plugins",
") the binary supports.Alias of `imperial-monitor-list`: prints the supported kinds of vassal sources.&up",
".import_listModule, or file when the value has a slash or ends in .py, that is executed before the appli",
"cation is loaded; may be repeated.Meant for code that registers timers, cron functions, signal handlers ",
"or spooler tasks. An error is printed but does not stop the start, so look at the log. It runs where the",
" application is loaded: once before the fork, or in each worker with `lazy-apps`, in which case the spoo",
"ler and the mules never see it; `shared-import` and `spooler-import` serve those.import = mysite.tasks\n",
"spooler-import = mysite.tasksRead another configuration file at this very position, as if its lines stoo",
"d here.The path is used at once, so `%(name)` in it is not expanded while magic variables such as `%d` a",
"re. The format follows the suffix, `file.ini:section` is not understood, and a missing file is fatal.Rea",
"d another file as a template whose lines are appended after everything else.Because they come last, sing",
"le-valued settings of the template beat those of the file that inherits it, and placeholders in them are",
" never expanded. `include` has neither surprise.Reads a further INI file at this point, optionally one s",
"ection of it chosen with a trailing `:name`.The lines of the file take effect in place, as if they stood",
" here. Because the option acts while the file is being parsed, placeholders such as `%(base)` or `$(HOME",
")` inside the path are not expanded; the one-letter magic variables are. A missing file is fatal, while ",
"a section that does not exist loads nothing and leaves a warning at most. Use it and not `include` when ",
"a section must be named or the file name does not end in .ini.[uwsgi]\nini = %dcommon.ini\nini = /etc/uw",
"sgi/sites.ini:shopIni file that is both the server configuration (its uwsgi section) and the Paste Deplo",
"y description of the application.Read at once, so placeholders in the value are not replaced.ini-paste =",
" /etc/site/production.iniSame as `ini-paste`, and the logging sections of that file are applied too.&uws",
"gi.inject_afterAppend the raw text of this file to each configuration file that is read afterwards, prio",
"r to parsing.&uwsgi.inject_beforePrepend the raw text of this file to each configuration file that is re",
"ad afterwards, prior to parsing.Writes a line of text to standard output at the moment its line is read,",
" before placeholders are expanded.&uwsgi.jail__FreeBSD__ || __GNU_kFreeBSD__Locks the server into a new ",
"FreeBSD jail, given as root path, optional host name and optional jail name separated by blanks.&uwsgi.j",
"ail_attachUWSGI_HAS_FREEBSD_LIBJAILName or number of a running jail that the server enters in place of c",
"reating its own.&uwsgi.jail_ip4One IPv4 address that the jail made by `jail` may use; an unparsable addr",
"ess ends the start.&uwsgi.jail_ip6One IPv6 address that the jail made by `jail` may use; an unparsable a",
"ddress ends the start.&uwsgi.jail2One parameter for a jail created through libjail, written name=value o",
"r as a bare name for 1; all such lines describe a single jail.&uwsgi.jailedRuns the post-jail phase even",
" though the server itself created no jail or namespace.The hooks, mounts, commands and calls of the post",
"-jail phase normally run only after `unshare` or, on FreeBSD, a jail option has worked. When another too",
"l has already confined the process (a container, systemd-nspawn or an Emperor that clones its vassals), ",
"nothing would trigger them; this flag does. The phase belongs to the part of the start that runs as root",
", so a server started as an ordinary user skips it all the same. Off by default.jailed = true\nexec-post",
"-jail = /usr/local/bin/prepare-rootfs&uwsgi.jidfileAlias of `jidfile`: where the number of the created j",
"ail is written.File that receives the numeric identifier of the jail once the server runs inside it.UWSG",
"I_JSONAlias of `json`: applies the options found in another JSON document.Reads a further JSON file at t",
"his point and applies the members of its `uwsgi` object, or of another object given as `file:name`.Neste",
"d objects are dropped. With the jansson reader fractions are dropped as well, and of a repeated member o",
"nly the last value is seen: write an array for options that may occur several times.jvm&ujvm.classesJava",
" class that each worker loads without calling anything in it; repeatable.&ujvm.classpathJar file or fold",
"er in which Java classes are searched after the current folder; repeatable, one per line.&ujvm.main_clas",
"sesJava class whose static main method every worker calls after it has created its virtual machine; repe",
"atable.&ujvm.optsOne argument for the Java virtual machine, such as -Xmx512m; repeat it for each further",
" argument.&ujwsgi.appJava class that answers requests in the JWSGI style, with an optional method after ",
"a colon (application when left out).&uwsgi.linux_ksmMADV_MERGEABLEOffers memory for merging of identical",
" pages to the Linux kernel, in a worker after every N requests and in the master after every N rounds.N ",
"is 1 for the bare option on the command line. It has an effect only while KSM is running in the kernel.&",
"uwsgi.lazyOld mode in which every worker imports the application for itself and a graceful reload restar",
"ts only the workers.Off by default and best left so: lazy-apps gives the separate imports without the si",
"de effect. In this mode a graceful reload, by HUP or by touching a file, merely makes the workers restar",
"t, so changes of the configuration are never picked up until the instance is stopped and started. Memory",
" cannot be shared between workers either. Writing both lines together adds nothing to lazy alone.; only ",
"for old set-ups, others use lazy-apps\nlazy = true&uwsgi.lazy_appsMakes each worker import the applicati",
"on after it was forked, where by default the master does so once for all.Costs memory, as nothing is sha",
"red between processes, and start time, as the import happens once per worker. In return every respawned ",
"worker picks up new code, which chain reloads and touch-workers-reload depend on, and connections or thr",
"eads opened during import are not inherited across a fork. Spoolers and mules do not see functions that ",
"only the application module registers; import those with spooler-import or shared-import.lazy-apps = tru",
"e\nneed-app = true\ntouch-chain-reload = /srv/shop/reloadRead more options from an entry in an LDAP dire",
"ctory, addressed by an ldap:// URL, as soon as the line is met.The first entry found is used, and in it ",
"the attributes whose names begin with uWSGI. No entry or no such attribute ends the start.Print the attr",
"ibute definitions that an OpenLDAP server needs to hold such configurations, then exit.Print the same de",
"finitions as `ldap-schema` in LDIF, the form that cn=config servers import.Joins a cluster, written as n",
"ame, own address, valor and `cipher:secret` with blanks between, optionally followed by an initialisatio",
"n vector.The member with the highest valor becomes the lord; valor 0 makes a pure voter. All members nee",
"d the same cipher and secret. Old ciphers such as bf-cbc end the start with OpenSSL 3; aes-128-cbc works",
". Each member must also list its peers with `legion-node`.Runs another program, after a leading legion n",
"ame, only while this instance is lord of that legion.Schedules a command like `cron`, prefixed by a legi",
"on name, that runs only while this instance is lord there.A legion that is never declared raises no erro",
"r; the command just never runs.Like `curl-cron`, with the name of a legion in front, so that only the no",
"de that leads it performs the request.Cluster name and action to perform when this member is shut down.&",
"uwsgi.legion_death_on_lord_errorNumber of seconds for which a member withdraws when one of its `legion-l",
"ord` actions fails; 0, the default, ignores failures.&uwsgi.legion_freqNumber of seconds between two ann",
"ouncements to the other cluster members; 3 when absent or 0.Cluster name and action to perform once, at ",
"the moment enough members agree for the first time.Cluster name and action (such as `cmd:script`) to per",
"form when this member has been elected.Known actions are cmd, exec, signal, log and alarm, and plugins m",
"ay add some. The cluster must be declared above. An action without a colon ends the start.Joins a cluste",
"r whose members find each other by multicast; the fields are those of `legion`, with a group as the addr",
"ess.The group address is registered as the only peer, so that no `legion-node` lines are needed.Cluster ",
"name and UDP address of one further member to which announcements are sent.The cluster must be declared ",
"above, otherwise the start fails. The address needs a port.Cluster name and action to perform whenever a",
"n unknown member is heard.Cluster name and action to perform whenever a member has been silent for too l",
"ong.A member that announces its own end is removed without this action.Cluster name and number of agreei",
"ng votes, the own one included, that an election needs.Cluster name and a text that this member attaches",
" to its announcements for the others to read.&uwsgi.legion_scroll_list_max_sizeRoom in bytes for the col",
"lected texts of all cluster members; 32768 by default.It is used when the cluster is declared, hence mus",
"t stand above the `legion` line.&uwsgi.legion_scroll_max_sizeRoom in bytes for the elected member's text",
"; 4096 by default and 65535 at most.Cluster name and action to perform when the server opens its socket ",
"for the cluster.&uwsgi.legion_skew_toleranceNumber of seconds by which an announcement's time stamp may ",
"lie in the past before the message is thrown away; 60 when absent or 0.Watches a self-detaching program ",
"by its pid file, after a leading legion name, only while this instance is lord.Watches a program that uW",
"SGI itself detaches, after a leading legion name, only while this instance is lord.&uwsgi.legion_toleran",
"ceNumber of seconds of silence until another member is considered gone; 15 when absent or 0.Cluster name",
" and action to perform when this member stops being the elected one, also for want of a quorum.Alias of ",
"`jail2`: a single name=value parameter of a jail set up by libjail.&uwsgi.rl.rlim_maxMost address space,",
" in megabytes, that any process of the instance may map before its allocations fail.There is no limit by",
" default. Address space is what a process has reserved, usually several times what it really occupies, a",
"nd it includes shared libraries, thread stacks and mapped files. A Python program that hits the limit ge",
"ts a MemoryError in the middle of a request, or the server fails to start with an allocation error. For ",
"a soft reaction choose `reload-on-rss` or `reload-on-as` and keep their thresholds well below this one, ",
"otherwise they are never reached. A trailing M is ignored, but `2G` is read as 2.limit-as = 2048\nreload",
"-on-as = 1536&uwsgi.rl_nproc.rlim_maxNumber of processes that the server's user may own, imposed through",
" the kernel; too low a number makes uWSGI start fewer workers.The kernel counts all processes and thread",
"s of that user on the machine, not only those of the instance.&uwsgi.limit_postLargest Content-Length, i",
"n bytes, that a request may announce; bigger ones are dropped without a response.Without it there is no ",
"limit. The server closes the connection and logs one line, it does not send status 413, so nginx reports",
" 502 to the visitor; let the proxy enforce the same or a smaller limit, for instance with client_max_bod",
"y_size. Only the announced length is compared: chunked bodies have none and pass. The value is a plain n",
"umber of bytes. `50M` is read as 50 and rejects practically every upload, and a negative number wraps ar",
"ound to no limit at all.# 20 MB\nlimit-post = 20971520100&uwsgi.listen_queue2.0.18flagsIMMEDIATENumber o",
"f connections the kernel may keep waiting on each socket until a worker accepts them.The default is 100.",
" On Linux a value above `net.core.somaxconn` is fatal, so raise the kernel setting first, also inside co",
"ntainers. It is processed at the moment it is read, hence placeholders are not expanded: `listen = %(bac",
"klog)` or `@(file)` gives a queue of 0. A longer queue only absorbs bursts; when it fills constantly you",
" need more workers. Watch it through the stats server.listen = 1024&uwsgi.load_file_in_cachePut the cont",
"ents of a file into a cache at start under its path as key, optionally after the cache name and a space.",
"&uwsgi.load_file_in_cache_gzipLike `load-file-in-cache`, but the contents are compressed before they are",
" stored.&uwsgi.lock_engineChoose System V semaphores for locks in place of the fastest method known to t",
"he platform.Any other word is fatal.ipcsem&uwsgi.locksNumber of extra locks that the application can tak",
"e across all processes, beside the one that always exists.&uwsgi.logging_options._4xxKeeps client errors",
", statuses 400 to 499, in the log when disable-logging hides everything else.It adds requests, it does n",
"ot filter. Without disable-logging all requests are recorded anyway and the line changes nothing. Togeth",
"er with log-5xx and log-slow it gives a compact error log that costs little on a busy site. The lines go",
" to the same place as the ordinary access log, so a req-logger receives them as well.disable-logging = t",
"rue\nlog-4xx = true\nlog-5xx = truelog-output&uwsgi.logging_options._5xxKeeps server errors, statuses 50",
"0 to 599, in the log when disable-logging hides everything else.It only has a meaning next to disable-lo",
"gging, since otherwise each request is recorded in any case. A worker that is killed by harakiri or that",
" crashes never reaches the point where the line is written, so such failures show up as separate server ",
"messages and not here. Usually set together with log-4xx.disable-logging = true\nlog-5xx = trueRaises on",
"e or more alarms, separated by commas, for each message that a regular expression matches.The rules are ",
"tried in the order of the file until a not-log-alarm rule matches. A name that is not declared ends the ",
"start, provided that at least one alarm exists; with none at all the rule is dead and nothing is said.al",
"arm = ops cmd:/usr/local/bin/notify\nlog-alarm = ops MemoryError&uwsgi.log_backupnameFile name that a fu",
"ll log is renamed to during rotation, in place of the time-stamped default.Without it each rotation leav",
"es a new file whose suffix is the current time in seconds. With it there is always exactly one older fil",
"e, because the next rotation overwrites the previous copy. The name should be absolute and on the same f",
"ile system as the log, as the server uses a plain rename. It does nothing unless log-maxsize or touch-lo",
"grotate triggers a rotation of the file of logto, logto2 or daemonize.logto = /var/log/shop/uwsgi.log\nl",
"og-maxsize = 50000000\nlog-backupname = /var/log/shop/uwsgi.log.1&uwsgi.logging_options.bigResponse size",
" in bytes from which a request is recorded even though request logging is disabled.Puts the current time",
" in front of every message of the server, in the default form or in a strftime pattern of your own.The v",
"alues true, 1, on and yes choose the default form. Any other text counts as a pattern, even false or 0, ",
"so `log-date = false` prints the word false before each line; remove the line to switch the prefix off. ",
"In a file every percent sign has to be doubled, because single ones are consumed as magic variables befo",
"re the pattern is seen. Application output that does not pass through the server's own logging gets no d",
"ate.log-date = %%Y-%%m-%%d %%H:%%M:%%S&uwsgi.log_drain_rulesThrows away messages that match the regular ",
"expression.Alarms look at a message before it is thrown away. Access lines pass through untouched once t",
"hey have a pipe of their own, which req-logger creates.&uwsgi.requested_log_encodersTransforms each mess",
"age before it is written, by adding one step such as prefix, format, json or gzip to a chain.Written as ",
"the encoder's name, optionally `:` and a logger identifier to restrict it, then a blank and its argument",
". The built-in ones are prefix, suffix, nl, format and json, plus gzip and compress in builds with zlib;",
" an unknown name ends the start.log-encoder = json {\"time\":${unix},\"text\":\"${msg}\"}\nlog-encoder =",
" nl&uwsgi.log_filter_rulesKeeps only messages that match at least one of the given regular expressions a",
"nd discards the others.Repeat it to accept several patterns; log-drain is applied first. Access lines ar",
"e not touched once req-logger gives them a pipe of their own.&uwsgi.logformatTemplate of the line writte",
"n per request, in which `%(name)` stands for a property of the request.Known names are among others meth",
"od, uri, proto, status, size, msecs, addr, host, user, uagent, referer, pid, wid, time, ftime, `var.X` f",
"or request variables and `metric.X`; an unknown name prints a dash. It replaces the built-in line comple",
"tely, so `log-micros` and the memory report lose their effect on it. A placeholder of the configuration ",
"with the same name wins and inserts a constant. Client text such as uagent is not escaped, which makes h",
"and-written JSON lines forgeable.log-format = %(addr) [%(ltime)] \"%(method) %(uri)\" %(status) %(size) ",
"%(msecs)mslogging&uwsgi.logformat_strftimeAlias of `logformat-strftime`: prints `%(ftime)` in the patter",
"n given by `log-date`.&uwsgi.logging_options.ioerrorRecords a request during which both reading and writ",
"ing failed at least once, even though request logging is disabled.Both kinds of failure are needed. A cl",
"ient that merely goes away while the answer is written does not trigger it.&uwsgi.log_master2.0.5.1MASTE",
"RMASTER|LOG_MASTERSends what workers print through a pipe to the master, which becomes the only process ",
"that writes the log.Off by default. Central writing is what makes filters, routes, encoders, extra logge",
"rs and log alarms possible, so the options for those (logger, log-route, log-filter, log-encoder and oth",
"ers) switch it on by themselves, together with the master. A message longer than log-master-bufsize, 819",
"2 bytes by default, is cut. An explicit master = false elsewhere in the file silently defeats it.master ",
"= true\nlog-master = true\nlogto = /var/log/shop/uwsgi.log&uwsgi.log_master_bufsizeSize in bytes of the ",
"buffer through which the master reads one message, 8192 by default; longer ones are cut.&uwsgi.log_maste",
"r_req_streamMakes the separate pipe for access lines a byte stream instead of one that preserves message",
" boundaries.&uwsgi.log_master_streamMakes the pipe between workers and master a byte stream instead of o",
"ne that preserves message boundaries.&uwsgi.log_maxsizeLOG_MASTERSize in bytes above which the master re",
"names the file of logto, logto2 or daemonize and starts a fresh one.Zero, the default, means that the fi",
"le grows for ever. The number is plain bytes: suffixes are dropped, so `100m` would rotate at every chec",
"k. The renamed file gets the time in seconds as its suffix unless log-backupname is set, and old ones ar",
"e never deleted. It has no effect on `logger = file:` destinations, which have a maxsize key of their ow",
"n, and it needs the master, which it switches on.logto = /var/log/shop/uwsgi.log\nlog-maxsize = 50000000",
"&uwsgi.log_microsPrints the duration in the standard access line in millionths of a second; a custom log",
"-format ignores the switch.Alias of `log-date`: puts a text of your choice, read as a strftime pattern, ",
"before each server message.&uwsgi.log_reopenOpens the file named by logto, logto2 or daemonize anew when",
" uWSGI restarts itself, instead of keeping the inherited descriptor.After privileges were dropped the re",
"opening happens as the unprivileged user, so a file that root created may be out of reach and the start ",
"then fails.&uwsgi.requested_log_req_encodersSame as `log-encoder`, for access lines that travel through ",
"the separate request log.&uwsgi.log_req_routeSends access lines that match a regular expression to the r",
"equest logger with the given identifier.&uwsgi.log_routeSends messages that match a regular expression t",
"o the logger with the given identifier.The identifier comes first, then a blank, then the pattern. The l",
"ogger must be declared with that same identifier; if there is none, the rule is skipped without a word. ",
"A routed message no longer reaches the loggers that have no identifier, but several routes may match and",
" each of them gets a copy. A pattern that does not compile ends the start. Builds without PCRE lack it.l",
"ogger = errors file:/var/log/shop/errors.log\nlog-route = errors (ERROR|CRITICAL)&uwsgi.logging_options.",
"sendfileRecords answers transmitted with the kernel's file copy call even though request logging is disa",
"bled; offloaded transfers do not count.&uwsgi.logging_options.slowResponse time in milliseconds from whi",
"ch a request is written to the log even though request logging is disabled.Zero, the default, switches t",
"he threshold off, and text such as true also reads as zero. It only brings back requests that disable-lo",
"gging would hide: as long as normal request logging is active, every request is logged anyway. Combine i",
"t with log-4xx and log-5xx to keep a short log of the interesting traffic.disable-logging = true\nlog-sl",
"ow = 1500\"socket\"Ships every line the server prints to a remote or UNIX datagram collector at the give",
"n address.\"syslog\"Hands the server's messages to the local syslog daemon, under an optional identifier",
" and facility written as `ident,facility`.&uwsgi.log_truncateEmpties the existing log file when it is op",
"ened, where the default is to append.&uwsgi.logging_options.log_x_forwarded_forShows the proxy's X-Forwa",
"rded-For value as the client address in access lines.Useful behind a reverse proxy, where otherwise each",
" line carries the proxy's own address. The whole header is taken, including a list of several hops. Clie",
"nts can send it themselves, so it proves nothing unless the proxy overwrites it. The internal client add",
"ress is replaced too, which means that route-remote-addr rules then match the forged text as well; the v",
"ariable REMOTE_ADDR that the Python application sees stays as it was.http-socket = 127.0.0.1:8000\nlog-x",
"-forwarded-for = true&uwsgi.logging_options.zeroRecords requests whose answer had an empty body even tho",
"ugh request logging is disabled.logzmq\"zeromq\"Push each log line as a message to a ZeroMQ endpoint suc",
"h as tcp://127.0.0.1:5555; the master is switched on for it.Alias of `log-date`: starts each server mess",
"age with the time.Permission bits, as three octal digits, that are put on the log file each time it is o",
"pened at start.The value needs exactly three digits between 0 and 7; a leading zero such as 0640 ends th",
"e start with an error. Write it only once, because a second occurrence adds its digits to those of the f",
"irst instead of replacing them.&uwsgi.logfile_chownGives the opened log file to the user and group that ",
"the server switches to.Without it a file opened by root through `logto` or `daemonize` stays root's. Wri",
"ting goes on, because the descriptor is already open, but reopening fails: with `log-reopen` a reload th",
"en ends the server, and after `touch-logreopen` every further line is lost silently. So it belongs to an",
"y combination of `uid`, a log file and rotation. It is a switch, not a place for names: `logfile-chown =",
" www-data` merely turns it on, and the owner always comes from `uid` and `gid`. Has no effect if the ser",
"ver is not started as root.logto = /var/log/uwsgi/shop.log\nuid = www-data\ngid = www-data\nlogfile-chow",
"n = trueAlias of `log-format`: template of the line written per request.Both spellings fill the same var",
"iable, so if a file contains both, the later one counts and the other is lost without a word. Names in `",
"%(...)` are filled in for each request; anything else is copied as it stands. A single percent sign in f",
"ront of another character is taken by the magic variables of the configuration reader before the templat",
"e is looked at: double it if it is meant literally. Requests that are not logged because of `disable-log",
"ging` are not formatted either. Prefer one spelling throughout a project.logformat = %(method) %(uri) %(",
"status) %(msecs)msPrints `%(ftime)` of the request template in the pattern given by `log-date`.Without a",
" pattern in `log-date`, or when the template contains no `%(ftime)`, nothing changes.Destination for the",
" output of the server and of the application, given as a type and its argument, with an optional identif",
"ier in front.Typical types of a default build are file, fd, stdio, socket, syslog, rsyslog and redislog;",
" an unknown type ends the start. A word in front of the type becomes an identifier only if it is purely ",
"alphanumeric, and a logger that has one receives nothing until log-route points at it. The rotation opti",
"ons log-maxsize and touch-logrotate do not act on these files: use the keys of the file logger instead, ",
"as in the example. A missing directory is not reported; the lines are lost.logger = file:logfile=/var/lo",
"g/shop/server.log,maxsize=20000000&uwsgi.loggers_listPrints the names of the logger types that this bina",
"ry and its loaded plugins provide.Alias of `req-logger`: names where access lines go, apart from the res",
"t of the output.Alias of `logger-list`: prints which logger types are available.&uwsgi.logfileFile that ",
"receives all log output from the start on, or host:port of a UDP receiver.Opened with the rights of the ",
"starting user before `uid` is applied, so it may lie in a directory that only root can write to. Any col",
"on in the value makes it a network address, even inside a path. A missing directory ends the start. With",
" `daemonize` it is ignored, because that option names a log of its own. Relative paths are resolved befo",
"re `chdir`. The file grows without bound unless `log-maxsize` or logrotate with `touch-logreopen` cares ",
"for it; after a change of user reopening needs `logfile-chown`, and renaming a directory that this user ",
"may write to.logto = /var/log/uwsgi/shop.log\nlogfile-chown = true\ntouch-logreopen = /run/shop/logreope",
"n&uwsgi.logto2File, or host:port of a UDP receiver, that takes over the log output once privileges are d",
"ropped.The file is created by the unprivileged user, therefore reopening and rotating it work without `l",
"ogfile-chown`, but the user must be able to write to the directory. Messages from before that moment go ",
"to the terminal or to `logto`; both may be used together, and so may `daemonize`, whose file then holds ",
"only the first lines. It is opened before `chdir`, so a relative path counts from the directory in which",
" the server was launched. A file that cannot be opened ends the start.uid = www-data\ngid = www-data\nlo",
"gto2 = /var/log/shop/uwsgi.log&uwsgi.loopMain loop that workers run in place of the default one.Normally",
" set for you by options such as gevent or asyncio. An engine that no loaded plugin provides ends the sta",
"rt, or with a master makes workers die and respawn for ever; async, gevent, asyncio and tornado also dem",
"and async with at least two cores.simplegoroutinedumb&uwsgi.loop_listPrints which main loops this binary",
" and its loaded plugins offer.Alias of `loop-list`: prints which main loops can be chosen.&ulua.filename",
"Lua file that returns a WSAPI handler, either a function or a table with a run function.One Lua state ex",
"ists per core, so the file runs once for each thread or async slot. A file that fails to load stops the ",
"server. Requests need modifier1 6; there is no fall-back from modifier 0.plugins = lua\nlua = app.lua\nh",
"ttp-socket-modifier1 = 6&ulua.gc_freqarityrequiredNumber of requests per core between two full collectio",
"ns of Lua's garbage, where 0 collects after each one.Release 2.0.31 declares it without an argument, so ",
"on the command line it can only mean 1; a number has to be written in a configuration file.&ulua.gc_perf",
"ormValue that tells the collector to do whole cycles (not zero) where it would otherwise proceed in smal",
"l steps (0).&ulua.loadAdditional Lua file that is run in every state before the application, for instanc",
"e to register handlers; repeatable.&ulua.postforkmuleLua file to run in each mule right after it has bee",
"n forked; repeatable.&ulua.postforkspoolerLua file to run in each spooler right after it has been forked",
"; repeatable.&ulua.postforkworkerLua file to run in each worker right after it has been forked; repeatab",
"le.&ulua.postloadLua file to run once the application has been loaded but before workers are forked; rep",
"eatable.Give the terminal to a Lua debug prompt in the first worker, for inspection by hand.Like `lua-sh",
"ell`, but the worker goes back to serving requests when the prompt is closed.Alias of `lua-shell`: debug",
" prompt in the first worker.Alias of `lua-shell-oneshot`: debug prompt that is offered a single time.&uw",
"sgi.manage_script_nameDerives the application from the request path, moving the longest matching mount p",
"oint out of PATH_INFO and into SCRIPT_NAME.Needed with `mount` unless the web server sends SCRIPT_NAME i",
"tself: without it every path is answered by the first application. Comparison is by whole path segments,",
" so /shop matches /shop/cart but not /shopping. With HTTP sockets the empty SCRIPT_NAME that is otherwis",
"e added disappears. Do not combine it with `ignore-script-name` when there are several mounts: the varia",
"ble is rewritten but the wrong application answers. Off by default; without mounts it has nothing to do.",
" In nginx pass the full path on.mount = /shop=shop.wsgi:application\nmanage-script-name = true&uwsgi.map",
"_socketReserve a socket for some workers, as `socket number:worker[,worker...]`.Sockets count from 0 in ",
"the order of their lines, workers from 1 to `processes`. The workers not listed close that socket, so a ",
"heavy entry point can get its own pool and leave the rest of the site responsive. Sockets without a mapp",
"ing stay open to all. A worker number outside the range or a missing colon ends the process when it star",
"ts. Check that each socket still has at least one worker after you lower `processes`.socket = 127.0.0.1:",
"3031\nsocket = 127.0.0.1:3032\nmap-socket = 0:1,2,3\nmap-socket = 1:4&uwsgi.master_processRun a supervis",
"ing process that respawns workers, handles reloads and serves features such as statistics and timers.Pra",
"ctically every production site wants it. Without it nothing restarts a dead worker, and the server warns",
" at start. More than a hundred other options (statistics, cron, mules, spooler, touch files) switch it o",
"n implicitly; an explicit `master = false` anywhere overrules them and leaves those features silently de",
"ad. With it, SIGTERM means reload unless `die-on-term` is set, which surprises container managers. Vassa",
"ls always get one, a plain Emperor needs none.master = true\nprocesses = 4\ndie-on-term = true&uwsgi.mas",
"ter_as_rootKeeps the master privileged; only workers and routers switch to the configured user.By defaul",
"t uid and gid take effect before sockets are bound, which makes ports below 1024 and sockets in root-own",
"ed directories fail. This line avoids that, and also lets the master reopen logs or reload with its old ",
"rights. The price is a root process for the whole life of the server, which runs hooks and reads the con",
"figuration with full rights. drop-after-init, drop-after-apps or a shared-socket solve the port problem ",
"with less exposure.master-as-root = true\nuid = shop\ngid = shop\nhttp-socket = :80&uwsgi.master_fifoNam",
"ed pipe through which the master takes one-letter commands, such as r for a reload and q for a graceful ",
"stop.An existing file of that name is removed, and the pipe gets mode 0600. Further lines define alterna",
"tives, which the digits 0 to 9 select at run time. A relative path is resolved after `chdir`.&uwsgi.max_",
"appsUpper bound of applications that one worker can hold, 64 by default.&uwsgi.requested_max_fdNumber of",
" file descriptors that each process may have open, set as both soft and hard limit.Without it the limit ",
"inherited from the system counts, which suits most sites. Raising the hard limit takes root, and by defa",
"ult the number is applied only behind the switch to `uid`, when root is gone; a refusal is just logged a",
"nd the old limit stays. Lowering is the commoner use: routers such as `http` and async workers reserve m",
"emory for every possible descriptor, and containers often start with a limit of about a billion, which c",
"osts gigabytes. Under systemd LimitNOFILE does the same from outside.http = 0.0.0.0:8080\nmax-fd = 65536",
"descriptors&uwsgi.max_requestsReplace a worker by a new one once it has answered this many requests.A re",
"medy against slow memory leaks; never by default. The worker is replaced after a request, and not before",
" it has lived `min-worker-lifetime` (10 seconds), so small numbers do not cause a storm, yet each replac",
"ement with `lazy-apps` loads the application again. Equal counters make all workers retire at about the ",
"same time; `max-requests-delta` spreads them. `reload-on-rss` reacts to the actual memory and is often t",
"he better choice.max-requests = 5000\nmax-requests-delta = 500&uwsgi.max_requests_deltaRaise the limit o",
"f `max-requests` by this many requests for each further worker, so that they do not retire together.The ",
"first worker keeps the plain limit, the second gets one delta more and so on. Without `max-requests` it ",
"does nothing.How many request variables (CGI style headers and server values) one request may hold.The d",
"efault is 64; a proxy that adds dozens of headers may need more.variables&uwsgi.max_worker_lifetimeAge i",
"n seconds after which the master asks a worker to finish its current request and be replaced.Off by defa",
"ult. It must exceed `min-worker-lifetime` (10 unless changed), otherwise the server refuses to start. Th",
"e master only nudges the worker, with no mercy timer behind it: a worker stuck in a request stays, so ke",
"ep `harakiri` as the safety net. All workers start together and therefore retire together unless `max-wo",
"rker-lifetime-delta` separates them. Plan for the reload time of the application when `lazy-apps` is use",
"d.max-worker-lifetime = 3600\nmax-worker-lifetime-delta = 60\nharakiri = 60&uwsgi.max_worker_lifetime_de",
"ltaStagger age based restarts by letting each worker live this many seconds longer than the one before i",
"t.&uwsgi.mem_collector_freqNumber of seconds between two memory measurements for the `evil-reload-on-*` ",
"limits; 3 when absent or 0.&uwsgi.logging_options.memory_reportoptionaluwsgi_opt_set_intMeasure memory a",
"fter each request and write address space and resident size into the request log.Each request costs an a",
"dditional look at the memory figures of the worker, so treat it as a diagnostic or monitoring aid. `chea",
"per-rss-limit-soft` refuses to start without it unless one of the `reload-on-*` memory limits is present",
". The numbers appear in the standard request line; a custom `log-format` prints them only when it names ",
"the variables. Inside a chroot Linux needs /proc to be mounted. For automatic recycling use `reload-on-r",
"ss`.memory-report = true\nreload-on-rss = 512&uwsgi.additional_metricsDeclares an additional metric, eit",
"her by its bare name or as a key=value list with collector, type, interval and so on.The name is require",
"d and may contain only letters, digits, dots, dashes and underscores. Blanks around the separators produ",
"ce keys that are ignored without a message, and a misspelt type is ignored too.&uwsgi.metrics_dirAlias o",
"f `metrics-dir`: keeps a file with the current number for every metric in this directory.&uwsgi.metrics_",
"dir_restoreAlias of `metrics-dir-restore`: continues from the numbers that an earlier run left on disk.R",
"aises an alarm or resets a value when the metric called `key` is at or above `value`.Both keys are manda",
"tory and the metric must exist, otherwise the server does not start. `rate` is the least number of secon",
"ds between two alarms, `msg` replaces the metric's name as text, and `reset` is the value written back.E",
"xisting directory that receives one file per metric, whose content follows the current value.The server ",
"refuses to start if the directory is missing. The name switches the metrics collector on.Continues count",
"ing from the numbers found in the files of `metrics-dir` when the server starts.&uwsgi.metrics_no_coresL",
"eaves out the counters of individual threads or async slots, which shortens the list a lot on large inst",
"ances.&uwsgi.mime_fileAlias of `mimefile`: suffix table used for the Content-Type of static answers.File",
" in the mime.types format that maps name suffixes to the Content-Type of static answers, /etc/mime.types",
" by default on Linux.May be repeated to read several. A missing file is only reported, after which stati",
"c answers carry no Content-Type.10&uwsgi.min_worker_lifetimeAge in seconds that a worker must reach befo",
"re request or memory limits may replace it, 10 by default.It also gates `reload-on-rss` and `reload-on-a",
"s`. The start fails when it is not below a configured `max-worker-lifetime`.&uwsgi.modeFree label that P",
"ython code finds as uwsgi.mode, for instance to tell staging from production.&up.wsgi_configPython modul",
"e with the WSGI application, as dotted name plus an optional colon and object name.The dotted name is im",
"ported, never opened as a path, so `app.py` or `site/app` ends in ModuleNotFoundError. Without a colon t",
"he callable is `application`, or whatever `callable` says; with a colon, `callable` is ignored. A pair o",
"f parentheses calls a factory without arguments. The project directory must be importable, by `chdir` or",
" `pythonpath`. Errors leave a server that answers 500, so add `need-app`.chdir = /srv/site\nmodule = mys",
"ite.wsgi:application\nneed-app = true\"mongrel2\"Alias of `zeromq`: request and reply endpoints of the M",
"ongrel2 front end.mono&umono.appFolder of an ASP.NET site, or key=folder where the key is compared with ",
"the document root or with `mono-key`.&umono.assembly_nameLibrary with the glue classes between the serve",
"r and ASP.NET, needed only when uwsgi.dll lies in an unusual place.&umono.configConfiguration file that ",
"Mono reads before its virtual machine is created.&umono.exec.NET program to execute in each worker ahead",
" of the sites, with one optional argument after a colon.&umono.gc_freqNumber of requests per core betwee",
"n two forced collections of .NET memory; 1, the default, collects every time.&umono.indexDefault documen",
"t name for folders, such as Default.aspx; repeatable and tried in order.&umono.keyRequest variable (HTTP",
"_HOST for instance) by which a site is chosen in place of DOCUMENT_ROOT; repeatable, and the first one p",
"resent counts.&umono.versionRuntime version that the just-in-time compiler is asked for, by default v4.0",
".30319.&uwsgi.mountsLoads a second or further application below a URL prefix, written as `prefix=applica",
"tion`.For Python the right side is `module:callable` or a file that ends in .py or .wsgi; anything else ",
"is not recognised. With two or more mounts on http or http-socket add manage-script-name, because otherw",
"ise every path is answered by the first one. A missing equals sign ends the start, and a prefix that occ",
"urs twice keeps its first application. With vhost the prefix reads `host|/path`. An import error only su",
"rfaces as failed requests unless need-app is set.mount = /shop=shop.wsgi:application\nmount = /blog=blog",
".wsgi:application\nmanage-script-name = true&uwsgi.mount_as_emperorFilesystem (type, device, directory, ",
"optional flags) that the Emperor mounts for each vassal it spawned; a failure is only logged.&uwsgi.moun",
"t_as_rootFilesystem (type, device, directory, optional flags) to mount with root rights ahead of the swi",
"tch to `uid`.&uwsgi.mount_as_vassalFilesystem (type, device, directory, optional flags) to mount in the ",
"new process of each vassal; a failure cancels the vassal.&uwsgi.mount_asapFilesystem to mount when the c",
"onfiguration has been read, written as type, device, directory and optional flags with blanks between.Al",
"l options of this group use the form `type device directory [flag,flag [data]]`, for example `tmpfs none",
" /srv/jail/tmp`. Works on Linux and FreeBSD and needs root. This phase is repeated on each reload.&uwsgi",
".mount_in_jailFilesystem (type, device, directory, optional flags) to mount when the main start routine ",
"begins.&uwsgi.mount_post_jailFilesystem (type, device, directory, optional flags) to mount as root insid",
"e a newly entered namespace or jail.&uwsgi.mount_pre_jailFilesystem (type, device, directory, optional f",
"lags) to mount on the first start, ahead of chroot and namespaces.Add one background process that runs a",
" Python script or function, or waits for messages when no value is given.Mules are numbered from 1 in th",
"e order of their lines and are restarted by the master, which is enabled implicitly; an explicit `master",
" = false` kills the feature silently. A script given here should loop for ever. A bare mule serves messa",
"ges and uwsgi signals with the functions of the loaded application, and with `lazy-apps` it has none of ",
"them: the message arrives and nothing runs. Give it a script of its own in that case.mule = /srv/mysite/",
"worker_mail.py\nmule =&uwsgi.harakiri_options.mulesKill a mule when one of its signal handlers takes lon",
"ger than this many seconds.&uwsgi.mule_msg_recv_sizeSize in bytes of the receive buffer of the sockets t",
"hat carry messages to mules.&uwsgi.mule_msg_sizeSocket buffer, in bytes, of the queues through which mul",
"es receive messages.Raise it when the log reports that the mule message queue is full.60&uwsgi.mule_relo",
"ad_mercySeconds a mule may use to end at reload or shutdown before it is killed, 60 unless changed.Add t",
"his number of bare mules, processes that wait for messages and signals.The count is added to the mules o",
"f `mule` lines.&uwsgi.multicast_groupAccepted for the sake of old configurations; 2.0.31 stores the grou",
"p address and never uses it.It still switches the master on. For clustering over multicast use `legion-m",
"cast`.core-b-sockets&uwsgi.multicast_loopNumeric value 1 (the default) lets multicast datagrams also rea",
"ch listeners on the sending host, 0 prevents it.&uwsgi.multicast_ttlNumber of router hops that multicast",
" datagrams of the server may cross; 1 by default, which keeps them in the local network.hops&use_nagiosC",
"lient mode: probe the first configured socket and exit with the output and status codes of a monitoring ",
"plugin.&uwsgi.nsStarts the server inside fresh Linux mount, pid, IPC and host name namespaces with the g",
"iven root directory, optionally `:hostname`.&uwsgi.ns_keep_mountMount that stays visible inside the jail",
" of `namespace`, as one path or as `outside:inside`.&uwsgi.ns_netAdds an isolated network stack to the j",
"ail of `namespace`; any non-missing value switches it on.&uwsgi.need_app2.0.28Refuse to run when no appl",
"ication could be loaded, ending with exit code 22.Without it an import error leaves the server up in dyn",
"amic mode, with every request answered by a 500 and health checks of the port still green. With `lazy-ap",
"ps` the check happens inside the workers, and the master shuts the whole instance down. Routers, Emperor",
"s and instances that load applications on demand must not have it. Supervisors and containers then see t",
"he failure and can restart or roll back.module = mysite.wsgi:application\nneed-app = trueExtension witho",
"ut which the server refuses to start.Takes the same names as plugin, also several with commas, and diffe",
"rs only on failure: instead of going on with a message it ends with exit code 1. That turns a missing pa",
"ckage into a visible error at deployment instead of a server that answers every request with one. A plug",
"in that is already compiled in counts as a failure too, because no file for it is found; leave the line ",
"out for pip builds.need-plugin = python3\nmodule = shop.wsgiExtensions without which the server refuses ",
"to start, separated by commas.&uwsgi.never_swapPins all memory of the server in RAM, so that none of it ",
"can be moved to the swap area; a refusal is logged only.&uwsgi.no_default_appRefuses requests that match",
" no mount point and does not hand them to the application loaded first.By default the application that w",
"as loaded first answers everything that nothing else matches. With this flag such requests get an error.",
" It is useful when several applications are mounted and a wrong SCRIPT_NAME or host should be noticed an",
"d not end up in a foreign site. It is no protection on a public uwsgi socket, because clients of that pr",
"otocol can still name a file to load. Perl and Ruby applications behind a plain modifier 0 also lose the",
"ir fallback.mount = /shop=shop.wsgi\nmount = /blog=blog.wsgi\nmanage-script-name = true\nno-default-app ",
"= true&uwsgi.no_defer_acceptLets TCP listeners report a connection as soon as it is made, not first when",
" the client has sent data.Linux servers bind TCP sockets with deferred acceptance by default: the kernel",
" wakes a worker only when the first bytes have arrived, for up to `socket-timeout` seconds. That spares ",
"workers from idle clients, but it breaks protocols in which the server speaks first and it confuses some",
" health checks and load balancers that open a connection without sending anything. UNIX sockets are unaf",
"fected, and the statistics server is exempt anyway. For a single listener there is `undeferred-shared-so",
"cket`, so that the others can keep the saving.http-socket = 0.0.0.0:8080\nno-defer-accept = true&uwsgi.n",
"o_fd_passingIgnore file descriptors that a client sends along with a uwsgi request over a UNIX socket.Al",
"ias of `harakiri-no-arh`: the Python `after_req_hook` runs without a deadline.Alias of `harakiri-no-arh`",
": no deadline for the Python `after_req_hook`.&uwsgi.no_initgroupsDo not take over the supplementary gro",
"ups of the account named by `uid`; start with none instead.&uwsgi.no_orphansAsks the kernel to kill each",
" worker instantly if the master process disappears.Protects against workers that keep the port occupied ",
"after the master was killed. The kill is immediate, so running requests are lost; workers of 2.0.31 also",
" leave on their own once they notice the loss, so it is rarely needed any more. It works on Linux only a",
"nd needs `master = true`; in an instance without master it does nothing and says nothing. Off by default",
". Children that the application itself started are not covered.master = true\nno-orphans = true&uwsgi.no",
"_serverEnds the process successfully once the applications are loaded, without opening a socket, which m",
"akes it a start test for a configuration.&Py_NoSiteFlag!__CYGWIN__Starts Python without its site module,",
" hence without site-packages.Packages of a virtual environment set with `home` cannot be imported then.&",
"uwsgi.no_threads_waitLet a stopping worker exit at once without joining its request threads first.Alias ",
"of `not-log-alarm`: an exception that keeps later log alarms quiet.Ends the search for log alarms when a",
" message matches, so that rules further down stay quiet.The value has the form of log-alarm, alarm names",
" included, although every later rule is skipped and not just those of the named alarms.notfound&uwsgi_no",
"tfound_log_enabledWrite a request log line also for the 404 answers of the notfound plugin, which is sil",
"ent by default.&uwsgi.notify_socketPath of a UNIX datagram socket on which the master takes notices, and",
" which it names to subscription servers for their replies.Alias of `namespace`: root directory of a jail",
" built from Linux namespaces.Alias of `namespace-net`: gives the jail its own isolated network stack.&uw",
"sgi.offload_threadsAlias of `offload-threads`: count of helper threads per worker for slow transfers.Num",
"ber of helper threads in each worker that finish slow transfers, so that the worker itself can take the ",
"next request.None by default. With at least one, static files, files returned by the application and the",
" http, uwsgi and similar routing actions are handed over once the headers are ready. One thread serves m",
"any transfers because it never blocks; more than a few bring nothing. The offload transformation needs t",
"his line: without it every request that reaches the transformation dies. Offloaded answers do not count ",
"as sendfile ones in the log.static-map = /media=/srv/shop/media\noffload-threads = 2&up.optimizeOptimisa",
"tion level of the Python interpreter: 1 removes assert statements, 2 docstrings as well.Same meaning as ",
"-O and -OO of python; 0, the default, keeps everything. Code that relies on assert for checks, or librar",
"ies that build help texts or grammars from docstrings, breaks silently. The speed gain is small. The val",
"ue must be a digit, because `true` is read as 0 and has no effect. Set it before caches of byte code are",
" shipped, since each level has files of its own.optimize = 1level&uwsgi_pam_serviceOpen a PAM session un",
"der this service name before root is given up, so that limits and mounts of PAM modules apply.The sessio",
"n is opened for the user of uid unless pam-user names another; without either, root is refused. A PAM fa",
"ilure ends the start.uid = www-data\npam = uwsgi&uwsgi_pam_userAccount in whose name the PAM session is ",
"opened, when it should differ from the one the server runs as.&up.pasteURI of a Paste Deploy description",
", normally config: followed by the path of an ini file, whose application is served.The text goes unchan",
"ged to `paste.deploy.loadapp`, so the `config:` prefix and an absolute path are needed. A missing packag",
"e or a faulty file ends the server with exit code 22. The logging sections of the file are skipped unles",
"s `paste-logger` is set. If the same ini file also has a `[uwsgi]` section, `ini-paste` saves a line. Co",
"mmon for Pyramid and OpenStack services.paste = config:/etc/site/production.ini\npaste-logger = true&up.",
"paste_loggerConfigures Python logging from the ini file named in `paste`, before the application is buil",
"t.Runs `logging.config.fileConfig` on the file, which must therefore have the loggers, handlers and form",
"atters sections; an error is printed and start-up continues. The first seven characters of the `paste` v",
"alue are cut off to get the path, so a value without the `config:` prefix names a wrong file. Without a ",
"Paste application it does nothing.&up.paste_nameKnown only to the 2.1 development tree: name of the appl",
"ication to take from the Paste Deploy file.SIGTSTPMake the running server whose pid is in this file stop",
" accepting requests, or continue if it is paused (SIGTSTP).Translates regular expressions of routes, log",
" filters and similar options into machine code if the PCRE library can do so.Speeds up configurations wi",
"th many `route` lines at the price of a little memory. There is no way to switch it off once the name is",
" present: the value is never looked at, so `pcre-jit = false` enables it too; delete the line. Its place",
" in the file does not matter, because it acts as soon as it is read and expressions are compiled afterwa",
"rds. If the library was built without such support, nothing happens and nothing is reported. Builds with",
"out PCRE do not know the name.pcre-jit = true\nroute = ^/old/(.*)$ redirect-permanent:/new/$1&up.pecanCo",
"nfiguration file of a Pecan project whose application is served.&uperl.argv_itemSingle argument, blanks ",
"allowed, for the application's @ARGV array; repeatable, and placed after those of `perl-args`.&uperl.arg",
"v_itemsArguments, separated by blanks, that the application finds in its @ARGV array.&uperl.auto_reloadR",
"eload the instance when a loaded module has changed on disk, checked at intervals of at least this many ",
"seconds; for development only.Release 2.0.31 never records the time of the last check, so in fact the ch",
"eck follows every request, whatever the number. Files are compared only when a request is handled, and i",
"t needs the master.&uperl.auto_reload_ignorePath of a module, exactly as in %INC, whose changes do not c",
"ause a reload.&uperl.execPerl script to evaluate once while the server starts, ahead of the application ",
"and of the workers; repeatable.&uperl.exec_post_forkPerl script to evaluate in each new process, for exa",
"mple to open database connections; repeatable.&uperl.locallibDirectory managed by local::lib from which ",
"modules are loaded in addition to the system's.&uperl.no_die_catchDo not install the handler that prints",
" a Devel::StackTrace for every die, for applications with error handling of their own.&uperl.no_plackLoa",
"d the application file without the help of Plack, even where that module is installed.PERL_VERSION_STRIN",
"GShow which Perl release the plugin was compiled against, then exit.&uwsgi.persistent_ipcsemLeave System",
" V semaphores in place when the server stops.&uphp.allowed_docrootPath prefix in which scripts may lie; ",
"once one is given, files outside of all of them are refused with 403.When any is present it replaces the",
" check against php-docroot. It is a comparison of text, so /srv/www also lets /srv/www2 pass; end the va",
"lue with a slash.&uphp.allowed_extEnding, dot included, that a file needs before it is run as PHP; anyth",
"ing else is answered with 403.&uphp.allowed_scriptsFull path of a script that may be executed; as soon a",
"s one is named, all others are answered with 403.&uphp.appSend every request to this one script, the usu",
"al front-controller setup.SCRIPT_NAME and PATH_INFO are empty for it. The path is not checked against th",
"e document root or the permitted suffixes. php-app-bypass makes exceptions.&uphp.app_bypassRegular expre",
"ssion on REQUEST_URI; where it fits, the normal file lookup is used in place of the front script.&uphp.a",
"pp_qsPrefix that is put before the request path to form the QUERY_STRING of the front script, for instan",
"ce q=.Alias of `php-ini`: the only configuration file that the interpreter reads.&uphp.append_configAlia",
"s of `php-ini-append`: an extra file of directives.&uphp.constantsDefine a string constant (NAME=value) ",
"that is visible to all scripts of the instance.&uphp.docrootDirectory below which scripts are looked up,",
" whatever the web server says.The path must exist when the server starts, otherwise the start fails. Wit",
"hout it the DOCUMENT_ROOT sent by the web server is used, or else the current directory. Scripts whose r",
"eal path lies outside are refused with 403; releases before 2.0.17 did not check that properly (CVE-2018",
"-7490). The directory alone does not limit which files are executed: any file in it, an uploaded picture",
" too, is run as PHP unless php-allowed-ext or php-app restricts it. Requests must carry modifier1 14.php",
"-docroot = /srv/www/site\nphp-allowed-ext = .php\nphp-index = index.php&uphp.dump_configWrite the direct",
"ives collected from `php-set` and from the appended files to the log at startup.&uphp.exec_afterPiece of",
" PHP source, without an opening tag, that is evaluated at the end of each request.&uphp.exec_beforePiece",
" of PHP source, without an opening tag, that is evaluated at the start of each request; if it fails the ",
"script is skipped.Alias of `php-exec-before`: source evaluated at the start of every request.Alias of `p",
"hp-exec-after`: source evaluated when the script has ended.&uphp.fallbackScript to execute, by its own p",
"ath, for a URL that matches no file, where a 404 would be sent otherwise.&uphp.fallback_qsName of the qu",
"ery parameter in which the fallback script receives the original path.&uphp.fallback2Like `php-fallback`",
", but the value starts with a slash, is appended to the document root and is also reported as SCRIPT_NAM",
"E.&uphp.indexFile name to run when the URL is a directory, for instance index.php; repeat it for further",
" candidates, tried in order.There is no default: without it a directory is answered with 404.Use this ph",
"p.ini alone in place of the one that PHP would find by itself.Read one more file of PHP directives on to",
"p of the normal configuration; repeatable.&uphp.mountpointAssign a path to a URL prefix (prefix=path) fo",
"r the PHP plugin.Name under which the server presents itself to PHP extensions, for those that only work",
" with servers they know.The normal name is uwsgi. The bytecode cache shipped with PHP refuses unknown na",
"mes, which is why people set apache here.php-sapi-name = apache&uphp.server_softwareText that scripts se",
"e as SERVER_SOFTWARE, where the default is uWSGI.&uphp.setOne php.ini line (directive=value) that overri",
"des the configuration of the embedded interpreter.Repeat it once for each directive. The lines are colle",
"cted before PHP starts, after the files named by php-ini-append, and are handed over as they stand, so a",
" misspelt directive produces no error. They hold for all sites of the instance. Turn on php-dump-config ",
"to see in the log what was handed over. Size limits of PHP are separate from those of the server: raise ",
"both limit-post and post_max_size when large uploads must pass.php-set = date.timezone=Europe/Rome\nphp-",
"set = memory_limit=256M&uphp.varsExtra entry (NAME=value) for the $_SERVER array of every script, replac",
"ing one that the web server sent.&uwsgi.pidfileFile that receives the process id, written early with the",
" rights of the starting user.It is written before the application loads and before sockets are bound, he",
"nce a second start that fails on the busy address has already overwritten it; `safe-pidfile` waits. `vac",
"uum` does not delete it when `uid` is set. Relative paths refer to the launch directory, not to `chdir`.",
" Missing directories are fatal. Under systemd or in containers there is no need for one. Reload with `uw",
"sgi --reload FILE`.pidfile = /run/mysite.pid\nmaster = true&uwsgi.pidfile2File that receives the process",
" id, written after the switch to `uid` and `gid` and the change to `chdir`.The directory must be writabl",
"e for the target user. `vacuum` removes this one also when `uid` is set.&uping.pingClient mode: ask the ",
"instance at this uwsgi address whether it answers, and report by exit status (0 means healthy).Exit stat",
"us 1 means no connection or no answer in time, 2 that the instance answered with a warning message.&upin",
"g.ping_timeoutSeconds that `ping` waits for the connection and for the answer (3 when not set).&uwsgi.pi",
"vot_rootSwap the root file system (Linux), written as the new root and the place for the old one, separa",
"ted by a space.The second directory lies inside the first. Without the space the start fails. It is done",
" at the first start only, not on reloads.Alias of `pivot-root`: changes the root file system on Linux, g",
"iven as new root, space, place of the old one.The spelling with the underscore is one of the few names t",
"hat contain one, since keys are never normalised. Requires root and a mount namespace of its own, for wh",
"ich `unshare` is the usual companion. The directory that receives the old root must exist below the new ",
"one, and is best unmounted afterwards with a hook. Everything the site needs, from the interpreter to /p",
"roc for `memory-report`, must be reachable in the new tree.unshare = fs\npivot_root = /srv/jail /srv/jai",
"l/old_rootGive the terminal to a Devel::REPL session in the first worker, or evaluate the Perl source th",
"at is passed as value.Like `plshell`, but the worker goes back to serving requests when the session is c",
"losed.Alias of `plugins`: one or more extensions to load at this point of the file.Failure to find one i",
"s reported as UNABLE to load but does not stop the server, which then runs without a handler and fails e",
"ach request. Distribution packages split the languages and the http router into separate plugins, while ",
"a pip build has Python embedded and needs no such line. The value is used as soon as the line is read, s",
"o placeholders like %(name) or $(NAME) are not expanded in it. need-plugin is the strict variant.plugin ",
"= python3\nmodule = shop.wsgi&uwsgi.plugins_dirAlias of `plugins-dir`: additional place to look for exte",
"nsions.&uwsgi.plugins_listAlias of `plugins-list`: prints which extensions are loaded or compiled in.Sha",
"red-object extensions to load, as names separated by commas.A name such as python3 stands for python3_pl",
"ugin.so, searched first in each plugins-dir given above this line and then in the directory chosen at bu",
"ild time; a name with a slash is used as a path. A plugin that cannot be loaded is only reported and the",
" start goes on, so prefer need-plugin. Put the line above the options of the plugin, otherwise those los",
"e their side effects, and strict mode rejects them. Builds from pip contain Python already and merely pr",
"int an error here.plugins-dir = /usr/lib/uwsgi/plugins\nplugins = python3,httpDirectory in which extensi",
"ons are looked up before the one chosen at build time.May be repeated; the directories are tried in the ",
"order of the file. Both this line and the plugin lines act while the file is being read, which gives two",
" rules: write it above the plugin lines that should profit from it, and do not use placeholders such as ",
"%(base) in it, since they stay literal. A directory that does not exist is skipped, so a wrong path show",
"s up only as a plugin that cannot be loaded.plugins-dir = /opt/uwsgi/plugins\nplugin = python311Prints t",
"he extensions that are loaded or compiled in.&uwsgi.post_bufferingReads the whole request body before th",
"e application runs, and puts bodies of at least this many bytes into a temporary file.Off by default, an",
"d `true` is read as 0, which is off again. Smaller bodies stay in a memory buffer. Buffered bodies can b",
"e read repeatedly, and a client is answered properly even when the application ignores the upload. Tempo",
"rary files go to TMPDIR or /tmp. A number above `post-buffering-bufsize` enlarges the buffer that each c",
"ore of each worker reserves, so stay at a few kilobytes. With `harakiri` and threads in 2.0 a slow uploa",
"d may be killed early when another request ends.post-buffering = 8192&uwsgi.post_buffering_bufsizeSize i",
"n bytes of the piece read at a time while a body is buffered; 8192 by default and never below `post-buff",
"ering`.One such buffer is reserved per core (thread or async slot) of every worker.&up.post_pymodule_ali",
"asSame as `pymodule-alias`, but carried out later, right before the application is loaded, when the uwsg",
"i module exists.Alias of `pythonpath`: one more place where modules are searched.Writes a line of text t",
"o standard output while the configuration is being applied.Placeholders, environment references and magi",
"c variables in the text are expanded first, which makes it a simple probe for what a value became. The s",
"tart continues afterwards. Since the output goes to the standard stream and not through the loggers, it ",
"is usually lost under a service manager that discards it. Its sibling iprint acts at once when its line ",
"is read, before any such expansion.base = /srv/shop\nprint = base directory is %(base)Print a text that ",
"is compiled into the binary or a plugin under the given symbol name, and exit.Alias of `print-sym`: prin",
"ts a text compiled into the binary, and exits.&uwsgi.prioScheduling priority (nice value, -20 to 19) of ",
"the server's processes, where lower numbers get more processor time.It is set behind the switch to the u",
"nprivileged user in the usual order, so negative numbers are refused unless that switch is delayed; the ",
"refusal is only logged. One of the few integer options that accept a minus sign.priority&uwsgi.privilege",
"d_binary_patchReplaces the running server, while it still has root rights, by another program that recei",
"ves the original arguments.The program takes over at the end of the pre-jail phase; nothing that follows",
" in the configuration is ever reached.&uwsgi.privileged_binary_patch_argShell command line that takes th",
"e place of the server process while it is still root.&uwsgi.numprocNumber of worker processes that the m",
"aster forks to serve requests.Defaults to 1, which means that one slow request blocks all others. With 0",
" the port still accepts but nothing ever answers. CPU bound Python sites do well with one or two workers",
" per core; each one costs the memory of the application, partly shared by copy on write unless `lazy-app",
"s` is on. Combine it with `threads` for code that waits on databases, and with `cheaper` to scale down a",
"t night: `cheaper` must be lower than this number. In containers do not derive it from the CPU count of ",
"the host.master = true\nprocesses = 4\nthreads = 2&uwsgi.procnameFixed name shown for all processes of t",
"he instance in place of the automatic ones.&uwsgi.procname_appendText put behind the name of every proce",
"ss of the instance.&uwsgi.procname_masterName shown for the master alone, whatever the other processes a",
"re called.&uwsgi.procname_prefixText put directly in front of the name of every process of the instance.",
"Text and a blank put in front of the name of every process of the instance.With the value mysite the lis",
"t shows `mysite uWSGI worker 1`, so the blank need not be typed, and could not be since trailing blanks ",
"are trimmed. Automatic names are switched on with it. It shares its variable with `procname-prefix`; the",
" last one read counts. On Linux too long a text is not shown, because the names must fit into the memory",
" of the original command line.procname-prefix-spaced = mysite&uwsgi.profilerTrace the Python application",
" and log each function call (pycall) or each executed line (pyline).The output is enormous and slows the",
" site down; use it only while hunting a problem. Unknown words are ignored.pycallpyline&uwsgi.propagate_",
"touchMakes a worker that was told to end send SIGHUP to the master when it leaves its request loop.&uwsg",
"i.protocolLanguage spoken on every plain `socket` line of the instance, uwsgi when absent.Only `socket` ",
"lines are touched; listeners with the protocol in their name keep it. An unknown word ends the start-up ",
"with `unable to find protocol`. Beware of `protocol = http` together with the `http` router: the router ",
"forwards uwsgi packets to the first socket and every request fails. A dedicated name such as `http-socke",
"t` is usually clearer. The TLS variants exist only in builds with OpenSSL, and mongrel2 comes with the p",
"lugin of that name.socket = 127.0.0.1:8080\nprotocol = httpuwsgipuwsgihttp11suwsgifastcgifastcgi-nphscgi",
"scgi-nphraw&uperl.psgiPath of the .psgi or .pl file that returns a Perl application, such as a Dancer or",
" Mojolicious site.The file is loaded through Plack::Util when that module is installed, and with a plain",
" do otherwise. A failure to load is logged and the server keeps running without an application unless ne",
"ed-app is set. The plugin answers modifier1 5; in a build where it is the only language, requests with m",
"odifier 0 reach it too, but not beside the Python plugin. Each thread gets a Perl interpreter of its own",
", which costs memory and needs a Perl built with ithreads.plugins = psgi\npsgi = app.psgi\nhttp-socket-m",
"odifier1 = 5\nneed-app = true&uperl.enable_psgix_ioHand the client connection to the application as psgi",
"x.io, which WebSocket and other long-lived protocols need.pty&upty.remoteClient mode: attach this termin",
"al to the console that another instance offers at the given address, and start no server.&upty.commandSh",
"ell command to start inside the first worker's pseudo-terminal when that is created, for instance a shel",
"l.&upty.inputAccept keystrokes also from the terminal in which the server was started, and not from atta",
"ched clients alone.&upty.logCopy what the pseudo-terminal shows into the normal log as well, where it wo",
"uld go to attached clients only.&upty.no_isigPass Ctrl-C and Ctrl-Z on to the remote side and do not let",
" them act on the local client.&upty.addrAddress at which other terminals can attach to the console of th",
"e first worker, for remote debugging sessions.It works only with the master and only in worker 1. Whoeve",
"r can connect controls that process's input and there is no password, so use a UNIX socket with narrow p",
"ermissions. Set honour-stdin when the application has to read from the terminal.pty-socket = /run/app/pt",
"y.socket\npty-log = true&upty.uremoteLike `pty-connect`, but in uwsgi packets, which also carry changes ",
"of the window size; made for the forkpty router.&uwsgi.pull_headersMoves a response header into a reques",
"t variable, so that the client never gets it.Written as the header name, a blank and the variable name; ",
"without the blank the start ends. It lets the application talk to the server: a view sets a header, and ",
"the log line or a response-route rule picks up the variable. A pulled header is gone for good, so a late",
"r add-header or response-route rule has to send a replacement if the client needs one. With collect-head",
"er the client keeps it.pull-header = X-User-Id USER_ID\nlog-format = %(addr) %(uri) user=%(var.USER_ID)&",
"up.pumpModule with an application for the abandoned Pump interface.\"puwsgi\"uwsgi listener whose connec",
"tions stay open for further packets instead of closing after each one.Alias of `pyrun`: a script execute",
"d in place of the server.&up.auto_reloadSeconds between two searches for changed Python modules, after w",
"hich a change reloads the server.Every worker compares the modification times of all imported modules; a",
" change makes the master reload the whole server. Intended for development: it costs CPU time, and a hal",
"f-copied deployment is loaded at once. The value is a number, so `true` is 0 and leaves it off. Master a",
"nd threads are switched on implicitly, `lazy-apps` is not required. Templates and other files that are n",
"ot imported go unnoticed; use `touch-reload` for them.if-env = DEBUG\npy-auto-reload = 2\nendif =&up.aut",
"o_reload_ignoreFull dotted name of a Python module whose changes do not trigger `py-auto-reload`; may be",
" repeated.Alias of `py-auto-reload`: seconds between two searches for changed code.if-env = DEBUG\npy-au",
"toreload = 2\nendif =&up.call_osafterforkTells Python in each new process that it was forked, so that it",
"s signal handlers work there.Has nothing to do when `py-call-uwsgi-fork-hooks` is on.&up.call_uwsgi_fork",
"_hooksRuns Python's own before-fork and after-fork routines around every fork, so that locks and thread ",
"state are sane in the child.Recommended when the application, an APM agent or Sentry starts threads or h",
"olds locks while it is imported in the master: without it a worker may hang on a lock that was taken at ",
"the moment of the fork. Threads themselves still do not survive; use `lazy-apps` or a post-fork hook for",
" those. Does the work of `py-call-osafterfork` as well. Acts only with thread support, which is always o",
"n since 2.0.27.master = true\nenable-threads = true\npy-call-uwsgi-fork-hooks = true&up.executablePath t",
"o report as sys.executable, by default that of the uWSGI binary.Needed by libraries such as multiprocess",
"ing that start a new interpreter by that name.py-executable = /srv/site/venv/bin/pythonAlias of `import`",
": extra code run ahead of the application.&up.master_check_signalsKnown only to the 2.1 development tree",
": presumably lets the master process run pending Python signal handlers.&up.programnameAlias of `py-prog",
"ramname`: the path from which Python derives its prefix.Interpreter path that Python believes to have be",
"en started as, from which it derives its prefix.By default bin/python below `home`, otherwise the uWSGI ",
"binary.&up.sharedareaPYTHREE || Py_TPFLAGS_HAVE_NEWBUFFERMakes a shared memory area backed by a Python b",
"ytearray of this number of bytes; may be repeated.Alias of `py-executable`: the interpreter path that co",
"de finds in sys.executable.&up.tracebackerPath prefix of UNIX sockets, one per worker with its number ap",
"pended, that print the Python stack of all threads to whoever connects.Also used by `harakiri` to log wh",
"ere a killed worker was stuck. Turns on master and threads.py-tracebacker = /run/site/trace.\nharakiri =",
" 60&up.argvArguments, separated by blanks, that Python code finds in sys.argv after the program name.Quo",
"tes have no meaning; an argument cannot contain a blank.pyargv = --settings productionplugin-d-spooler-i",
"mportAlias of `home`: the virtual environment to use.&up.pymodule_aliasMakes a module, or a file if the ",
"right side has a slash, importable under another name, as alias=target.Resolved before the application i",
"s imported; a target that cannot be imported is fatal.pymodule-alias = settings=/etc/site/settings.pypyp",
"y&upypy.evalPython statements that PyPy runs once, ahead of the start of the workers; may be repeated.&u",
"pypy.eval_post_forkPython statements that PyPy runs in every new process right after its creation; may b",
"e repeated.&upypy.execScript that PyPy runs once, ahead of the start of the workers; may be repeated.&up",
"ypy.exec_post_forkScript that PyPy runs in every new process right after its creation; may be repeated.&",
"upypy.homeDirectory of the PyPy installation or virtualenv; PYPY_HOME is asked when it is missing.One of",
" the two is required. PyPy and CPython cannot be loaded into the same server.Ini file that PyPy uses for",
" both the server settings and the Paste application described in it.&upypy.libShared library of PyPy to ",
"load when it is not found under `pypy-home` or in the standard places.&upypy.pasteIni file with a Paste ",
"application for PyPy, whose logging sections are applied too.&upypy.ppDirectory that PyPy searches for m",
"odules, appended to the end of sys.path; may be repeated.Alias of `pypy-pp`: one more directory with mod",
"ules for PyPy.&upypy.setupPython script that replaces the built-in glue code between uWSGI and PyPy.&upy",
"py.wsgiApplication for PyPy as dotted module, with an optional colon and callable name (`application` by",
" default).pypy-wsgi = mysite.wsgi:application&upypy.wsgi_fileScript whose `application` object PyPy serv",
"es.Python script that is executed with the uwsgi module at hand, in place of serving requests.Switches t",
"o command mode: no sockets are used, a single worker runs the file from top to bottom, and the instance ",
"ends with it. Standard input stays attached, so the script can talk to the terminal. A file that cannot ",
"be opened is an error with exit code 1. Useful for maintenance jobs that need uWSGI caches, queues or RP",
"C; leave it out of the configuration of a web service.chdir = /srv/site\npyrun = maintenance.pyTurns the",
" first worker into a Python console, or runs the code given as value there.Like `pyshell`, but after the",
" console is left the worker goes on to serve requests.if-env = DEBUG\npython-autoreload = 2\nendif =Dire",
"ctories are put at the front of sys.path, so the last line is searched first; the current directory come",
"s behind them. Name the directory that contains the package, not the package itself and not the `bin` of",
" a virtual environment. Wildcards are expanded when the line is read, and a pattern without match is kep",
"t literally. Often `chdir` alone is enough.python-path = /srv/site/src&up.rawPython file whose applicati",
"on receives the bare socket number of every connection to a raw socket.Prints the version of the linked ",
"Python and exits; not for configuration files.&up.worker_overridePython script that takes over the worke",
"r process and runs there in place of the request loop.Directory, or wildcard pattern of directories, tha",
"t Python searches for modules; may be repeated.pythonpath = /srv/site/src\npythonpath = /srv/common&uwsg",
"i.queue_sizeCreate one queue in shared memory for the application, with this number of slots.The product",
" of the slots and `queue-blocksize` must be a multiple of the memory page size, usually 4096, or the sta",
"rt fails.slots&uwsgi.queue_blocksize2.0.12variable&uwsgi.queue_store_syncSize in bytes of a slot in the ",
"shared queue, 8192 by default.&uwsgi.queue_storeFile that keeps the shared queue over restarts.Write the",
" queue file to disk each time the master has completed this many cycles, about one per second.&ur.rackPa",
"th of the config.ru file of a Ruby web application (Rails 3 and later, Sinatra and others).Only one appl",
"ication can be loaded this way; a file that fails to load ends the server at once. Requests belong to mo",
"difier1 7, so say so in the web server, or load the plugin alone. Request bodies are buffered (4096 byte",
"s in memory, then a file), because Rack must be able to rewind them. Plain threads crash Ruby: with thre",
"ads above 1 load the rbthreads plugin and set rbthreads. The garbage collector runs after each request u",
"nless ruby-gc-freq says otherwise.plugins = rack\nrack = config.ru\nhttp-socket-modifier1 = 7\nruby-gc-f",
"req = 20rados&urados.mountpointsPublish a pool of a Ceph cluster below a URL prefix, described by keys o",
"f which mountpoint and pool are required.The key config names the Ceph configuration file, and timeout c",
"ounts seconds. Uploads, deletions and pool creation over HTTP stay off until allow_put, allow_delete or ",
"allow_mkcol are given. Requests need modifier1 28.rados-mount = mountpoint=/objects,pool=web,config=/etc",
"/ceph/ceph.conf&urados.timeoutSeconds to wait for the Ceph cluster, where a mount has no timeout key; th",
"e value of socket-timeout applies when not set.&ur.railsDirectory of a Ruby on Rails application of the ",
"2.x generation, from before such projects had a config.ru.The server changes into that directory and pri",
"nts a warning when it finds a config.ru there; for everything newer use rack.&uwsgi.raw_modifier1Number ",
"of the plugin (modifier1) that receives connections from `raw-socket` listeners.&uwsgi.raw_modifier2Seco",
"nd plugin selector (modifier2) for connections from `raw-socket` listeners.\"raw\"Hand each accepted con",
"nection to the application unparsed, so that it can implement a protocol of its own.&urrAddress of a pla",
"in TCP or UNIX proxy that copies the bytes of any protocol to a backend without looking at them.The rout",
"ing key is the listening address itself. Needs a mapping such as `rawrouter-to`, and `master` when the i",
"nstance does nothing else.master = true\nrawrouter = :2525\nrawrouter-to = 10.0.0.5:25&urr.cr.buffer_siz",
"e&urr.cr.cheapMakes the rawrouter ignore its clients as long as no backend has subscribed, and again aft",
"er the last one has left.&urr.cr.neventsLargest number of ready events that the rawrouter handles in one",
" turn of its loop (default 64), not a limit on clients.&urr.cr.fallback&urr.cr.static_node_gracetime&urr",
".cr.harakiriSeconds that a rawrouter process may need for one batch of events before the master kills it",
".&urr.cr.max_retriesHow many further connection attempts follow a refused one before the client is dropp",
"ed (default 3).&urr.cr.processesNumber of rawrouter processes to start next to the workers (default 1).&",
"urr.cr.quiet&urr.cr.stats_serverAlias of `rawrouter-stats`: where the JSON report is offered.Address of ",
"a socket that answers each connection with a JSON report about the rawrouter.Address (UDP, or a UNIX dat",
"agram socket) where backends announce themselves to the rawrouter.&urr.cr.socket_timeout&urr.cr.static_n",
"odesAddress of a fixed backend speaking whatever the clients speak; several lines take turns.Text that i",
"s put in front of the address of the listener to obtain the backend address, normally a directory full o",
"f UNIX sockets.rawrouter-use-base = /run/sites/&urr.cr.use_cacheFinds the backend of each connection in ",
"a uWSGI cache, named by the value, where the entry stored under the address of the listener holds the ad",
"dress.cache2 = name=backends,items=100\nrawrouter-use-cache = backendsFunction that turns the address of",
" the listener into a backend address, written as modifier1, script and function name separated by colons",
".rawrouter-use-code-string = 0:mapper.py:lookupTemplate of the backend address, in which %s is replaced ",
"by the address of the listener.rawrouter-use-pattern = /run/sites/%%s.sockIndex of the socket of this sa",
"me instance that receives the traffic of the rawrouter (0 is the first one).Alias of `rawrouter-processe",
"s`: how many rawrouter processes are started.&urr.xclientGreets the backend (a mail server) with an XCLI",
"ENT line that carries the IPv4 address of the real client.Zerg server from which the rawrouter obtains l",
"istening sockets that are already bound.&ur.gc_freqAlias of `ruby-gc-freq`: requests between two forced ",
"garbage collections.&ur.libdirRUBY19Folder in which the interpreter looks for its standard library, befo",
"re the folders known at build time; repeatable.&ur.rbrequireRuby file to run right before the applicatio",
"n is loaded, in each worker when lazy-apps is on; an error in it is only logged.&urbts.rbthreadsAlias of",
" `rbthreads`: several Ruby threads per worker.Alias of `rb-require`: Ruby file to run before the applica",
"tion.Give the terminal to an irb session in the first worker, or evaluate the Ruby source that is passed",
" as value.Like `rbshell`, but the worker goes back to serving requests when the session is closed.Serve ",
"requests from several Ruby threads per worker, which Rack needs before the threads setting (2 or more) c",
"an be used.With fewer than two threads the server exits at startup. Without this loop engine, threads in",
" a Ruby worker end in a crash.plugins = rack,rbthreads\nrbthreads = true\nthreads = 8&uwsgi.rb_signal_ti",
"mersAlias of `signal-rbtimer`: raises a uwsgi signal periodically from the timer tree of the master.&uws",
"gi.reforkAlias of `refork`: continue in a child process once the user has been changed.&uwsgi.refork_as_",
"rootAlias of `refork-as-root`: continue in a child process that still has root rights.&uwsgi.refork_post",
"_jailAlias of `refork-post-jail`: continue in a child process once the post-jail phase is over.&uwsgi.re",
"aperAfter every request, collect all dead child processes so that none is left as a zombie.Helps applica",
"tions that start helper programs and never wait for them. The collection takes any finished child, so co",
"de which wants an exit status, such as Python `subprocess` in another thread, may lose it. One or more s",
"ystem calls are added to each request. The right cure is to wait for children in the application; use th",
"is only for code you cannot change. It is unrelated to the master, which cares for workers by itself.rea",
"per = trueStarts a child once user rights have been taken on and continues there, while the parent only ",
"waits for it.Starts a child while still root and continues in it, so that a fresh pid namespace from `un",
"share2` takes effect for the server.Continues in a child process at the end of the post-jail phase, whic",
"h is how a pid namespace from `unshare` becomes active.SIGHUPTell the running server whose pid is in thi",
"s file to reload gracefully (SIGHUP), then exit.Meant for the command line; in a configuration file it p",
"revents the start.&uwsgi.reload_mercySeconds granted to daemons and vassals to finish at reload or shutd",
"own before they are killed.Often mistaken for the grace time of workers, on which it has no influence: t",
"hat is `worker-reload-mercy`, with its own default of 60. When unset, an Emperor waits 30 seconds for it",
"s vassals, and attached daemons get only a few. Setting it low in the hope of faster deployments therefo",
"re shortens nothing as long as a worker is busy. Set both when you need a hard upper bound, below the st",
"op timeout of your service manager.reload-mercy = 10\nworker-reload-mercy = 30&uwsgi.reload_on_asAddress",
" space in megabytes at which a worker exits after finishing its request and is replaced.Off by default. ",
"The test is made when a request ends, never during one, and not before the worker has lived for `min-wor",
"ker-lifetime` seconds (10 by default). Address space grows with threads and mapped files without real me",
"mory being used, therefore `reload-on-rss` describes leaks better. A value at or above `limit-as` never ",
"fires, because allocations fail first. Without a master nobody starts the replacement. Suffixes: M is ig",
"nored, and G does not mean gigabytes.master = true\nreload-on-as = 1024&uwsgi.reload_on_exceptionEnds a ",
"worker whose application lets an exception escape, so that the master replaces it.The other requests in ",
"the threads of that worker are lost. With the flag on, exception handlers and the exception counters are",
" bypassed.&uwsgi.reload_on_exception_reprClass and message together of an escaping exception upon which ",
"the worker is replaced; repeatable.In 2.0.31 only the message is used for the comparison, exactly as wit",
"h `reload-on-exception-value`.&uwsgi.reload_on_exception_typeClass of an escaping exception upon which t",
"he worker is replaced; repeatable.In 2.0.31 the text is compared with the exception's message and not wi",
"th its class, so a class name will hardly ever match.&uwsgi.reload_on_exception_valueMessage of an escap",
"ing exception upon which the worker is replaced; the whole text must be equal.&uwsgi.reload_on_fdDescrip",
"tor number whose readability triggers a graceful reload, optionally followed by `:bytes` to read and a l",
"og text after a blank.&uwsgi.reload_on_pssReplace a worker after a request when its proportional memory ",
"(PSS) exceeds this many megabytes; Linux only.&uwsgi.reload_on_rssResident memory in megabytes at which ",
"a worker exits after finishing its request and is replaced.Off by default; a common remedy for slow leak",
"s. The measurement happens at the end of a request only, so a single huge request is not interrupted, an",
"d a worker younger than `min-worker-lifetime` seconds (10 by default) is spared. Pages shared with other",
" workers count fully. Choose a threshold clearly above the size reached after a normal warm-up, or worke",
"rs are recycled all the time. To stop a runaway in the middle of a request use `evil-reload-on-rss`. The",
" number is in megabytes: bytes pasted here disable the check in practice.master = true\nreload-on-rss = ",
"512&uwsgi.reload_on_ussReplace a worker after a request when its unshared memory (USS) exceeds this many",
" megabytes; Linux only.&up.reload_os_envCopies the process environment into os.environ again whenever an",
" application is loaded.Raised a TypeError at start in versions before 2.0.29.Drops a header by name from",
" what the application sends.The value is only the name, without colon, and letter case does not matter. ",
"May be repeated. Typical candidates are version banners and internal notes. Headers from add-header and ",
"from the addheader action stay, so the two options together replace a header by a value of your own. A h",
"eader that must be read before it is hidden is better served by pull-header.rem-header = X-Powered-By\nr",
"em-header = Server&uwsgi.remap_modifierLets the handler of one modifier answer for another, written as `",
"from:to` and repeated with commas.Destination that receives only the access lines, separate from applica",
"tion output and server messages.The value is a logger type with its argument, for instance `file:/path`,",
" and may begin with an alphanumeric identifier so that log-req-route can select it. May be repeated; eve",
"ry logger without an identifier gets each line. An unknown type ends the start, and the types on offer d",
"epend on the plugins compiled in. With disable-logging nothing arrives here, apart from requests that lo",
"g-4xx, log-5xx or log-slow bring back. Writing it turns on the master and both of its log pipes.req-logg",
"er = file:/var/log/shop/access.log\nlogger = file:/var/log/shop/server.logLook up a host name in DNS whi",
"le the file is read and keep its IP address in a placeholder, as `name=host`.A name that cannot be resol",
"ved ends the start-up. The address is not refreshed while the server runs.Alias of `collect-header`: cop",
"ies a header the application sends into a variable.65536&uwsgi.response_header_limitUpper bound in bytes",
" for the header block of one response, 65535 by default.Runs an action just before the response headers ",
"leave, for requests whose URL path matches a regular expression.Runs an action just before the response ",
"headers leave, for requests whose Host header matches a regular expression.Runs an action just before th",
"e response headers leave, provided that a test such as `equal:`, `exists:` or `empty:` succeeds.The chai",
"n is evaluated once per response, after the application has set status and headers and before they leave",
", which makes it the place for compression or for further headers. Headers are not visible as variables ",
"by themselves: collect them with collect-header or pull-header first. The value is `test:argument action",
":arguments`; an unknown test or action ends the start. An action that breaks the chain also discards the",
" body.collect-header = Content-Type REPLY_TYPE\nresponse-route-if = startswith:${REPLY_TYPE};text/ gzip:",
"Runs an action just before the response headers leave, provided that a test such as `equal:`, `exists:` ",
"or `empty:` fails.Reads like response-route-if with the result of the test reversed, so `empty:${NAME}` ",
"selects the responses that do carry the collected value. The value is `test:argument action:arguments` w",
"ith one blank between the parts. It sees variables of the request and those that collect-header or pull-",
"header has filled; a header that was not collected looks empty. An unknown test or action ends the start",
" of the server.pull-header = X-Audit AUDIT\nresponse-route-if-not = empty:${AUDIT} log:audit ${AUDIT}Mar",
"ks a jump target for goto inside the rules that run before headers are sent.Runs an action just before t",
"he response headers leave, for requests whose query string matches a regular expression.Runs an action j",
"ust before the response headers leave, for requests whose Referer header matches a regular expression.Ru",
"ns an action just before the response headers leave, for requests whose client address matches a regular",
" expression.Runs an action just before the response headers leave, for requests whose authenticated user",
" name matches a regular expression.Runs an action just before the response headers leave, without any te",
"st, for each request that gets this far down the rules.Runs an action just before the response headers l",
"eave, if the status code equals the leading number, as in `404 action:args`.Runs an action just before t",
"he response headers leave, for requests whose undecoded URI with its query matches a regular expression.",
"Runs an action just before the response headers leave, for requests whose User-Agent header matches a re",
"gular expression.Send SIGTSTP to the server named by a pid file, which wakes a paused one but pauses an ",
"active one.&uwsgi.reuse_portSets SO_REUSEPORT on listening TCP sockets, so that several instances can bi",
"nd the same address; Linux honours it as well.&uring.appClojure handler that answers requests, written a",
"s its namespace, a colon or slash, and the name of the var.Clojure source file to evaluate, found throug",
"h the class path, before the handler is looked up; repeatable.Runs an action ahead of the application, f",
"or requests whose URL path matches a regular expression.The value is a pattern, one blank and `action:ar",
"guments`; captured groups are available as $1 and so on, request variables as ${NAME}. Rules run from to",
"p to bottom until an action ends the chain, and some actions, like addheader, let it go on. A missing bl",
"ank or colon and an unknown action end the start, but a broken pattern shows up only when the workers ar",
"e set up. Builds without PCRE have no routing at all.route = ^/old/(.*)$ redirect-permanent:/new/$1\nrou",
"te = ^/health$ return:200Runs an action ahead of the application, for requests whose Host header matches",
" a regular expression.Runs an action ahead of the application, provided that a test such as `equal:`, `e",
"xists:` or `empty:` succeeds.The value is `test:argument action:arguments`. Tests of the core include eq",
"ual, startswith, endswith, contains, regexp, empty, exists, isfile and ipv4in; those that compare two te",
"xts separate them by a semicolon. Variables are written ${NAME}. The first blank ends the test, so its a",
"rgument must not contain one. An unknown test or a missing colon ends the start. Use route-if-not for th",
"e opposite case.route-if = exists:/run/shop/maintenance return:503Runs an action ahead of the applicatio",
"n, provided that a test such as `equal:`, `exists:` or `empty:` fails.Marks a place in the request rules",
" to which a goto action further up can jump.The value is a bare name, without pattern or action. Labels ",
"do nothing alone: a goto action jumps to the label of that name and processing continues with the rule b",
"elow it. Jumps lead forward only, and a goto whose label is missing or further up ends the handling of t",
"he request with a message in the log. No check of the names takes place at start. Each of the four rule ",
"chains has labels of its own.route-if-not = equal:${REQUEST_METHOD};POST goto:reading\nroute-run = addhe",
"ader:Cache-Control: no-store\nroute-label = readingRuns an action ahead of the application, for requests",
" whose query string matches a regular expression.Runs an action ahead of the application, for requests w",
"hose Referer header matches a regular expression.Runs an action ahead of the application, for requests w",
"hose client address matches a regular expression.With log-x-forwarded-for the text of that header is com",
"pared instead of the peer address, and clients can forge it.Runs an action ahead of the application, for",
" requests whose authenticated user name matches a regular expression.Runs an action ahead of the applica",
"tion, without any test, for each request that gets this far down the rules.The value is only `action:arg",
"uments`. Typical uses are a header for all answers, a variable for the log, or a chain that ends in one ",
"fixed action. It stands in the same ordered chain as the other route lines, which means that a rule abov",
"e that ends the processing keeps it from running. A missing colon or an unknown action ends the start; w",
"hich actions exist depends on the plugins that were built in or loaded above.route-run = addheader:X-Fra",
"me-Options: DENYRuns an action ahead of the application, for requests whose undecoded URI with its query",
" matches a regular expression.Runs an action ahead of the application, for requests whose User-Agent hea",
"der matches a regular expression.&uwsgi.router_listPrints the names of the routing actions that this bin",
"ary and its loaded plugins provide.Alias of `router-list`: prints which routing actions are available.&u",
"wsgi.rpc_maxNumber of slots for RPC functions that each worker can register, 64 unless changed.Zero ends",
" the start-up with an allocation error.&u_rrd.directoryDirectory in which one RRD file per metric is cre",
"ated and kept up to date.The directory must exist. Needs the librrd library at run time; switches on the",
" master and the metrics subsystem.rrdtool = /var/lib/uwsgi/rrd&u_rrd.freqSeconds between two updates of ",
"the RRD files (default 300).The files are created with a heartbeat of 600 seconds; a longer pause leaves",
" gaps in the graphs.&u_rrd.lib_nameShared library to load in place of librrd.so, by file name or full pa",
"th.rrdtool-lib = librrd.so.8rsyslog&u_rsyslog.packet_sizeLargest datagram in bytes that the remote syslo",
"g logger sends (1024 by default, the limit of the old syslog standard).&u_rsyslog.split_msgSend a log li",
"ne that does not fit into one datagram as several ones, where the rest of it is dropped otherwise.Number",
" of requests between two forced runs of the garbage collector; 0 or 1, the default, means after each req",
"uest.Alias of `rb-lib`: a folder for the interpreter's own libraries.Alias of `gemset`: name of the RVM ",
"environment to apply before Ruby starts.&ur.rvm_pathInstallation folder of RVM, tried before ~/.rvm and ",
"/usr/local/rvm; repeatable.Keep this inherited file descriptor open when the server closes those it does",
" not know; may be repeated.&uwsgi.safe_pidfileFile that receives the process id only once the server has",
" started completely.Unlike `pidfile`, a start that fails, for example because the address is in use, doe",
"s not damage the file of the instance that is still running. With `uid` set `vacuum` leaves it behind; i",
"n that case take `safe-pidfile2`. The path should be absolute and in a directory that only the service c",
"an write, such as a directory under /run; predictable names in /tmp invite abuse.safe-pidfile = /run/mys",
"ite/uwsgi.pid\nmaster = true&uwsgi.safe_pidfile2File that receives the process id after the workers were",
" started, with the rights of the target user.The most careful of the four variants: it appears only when",
" the workers have been spawned, and it belongs to the user of `uid`, so `vacuum` can delete it at shutdo",
"wn. That user needs write permission in the directory. Use an absolute path, because `chdir` has taken e",
"ffect by then. Tools that wait for the file can take its existence as the sign of a successful start.uid",
" = www-data\nsafe-pidfile2 = /run/mysite/uwsgi.pid\nvacuum = true&uwsgi.scgi_modifier1Number of the requ",
"est plugin (modifier1) assigned to requests that arrive through SCGI.&uwsgi.scgi_modifier2Second plugin ",
"selector (modifier2) assigned to requests that arrive through SCGI.\"scgi-nph\"SCGI listener that answer",
"s with a complete HTTP status line instead of CGI style headers.\"scgi\"Accept requests from a web serve",
"r that talks SCGI, on a TCP address or UNIX path.Alias of `alarm-segfault`: names who is told about a cr",
"ashed process.Define `name=value`, where the name may be an option to configure or a placeholder for lat",
"er `%(name)`.Without an equals sign the start fails. The text itself is not expanded, yet the entry that",
" it creates is. Under `strict` the name must be a known option; use `set-placeholder` for your own names",
".Alias of `set-placeholder`: defines a variable for `%(name)`, also under `strict`.Define a variable `na",
"me=value` for later use as `%(name)`, permitted under `strict` as well.A name that belongs to an option ",
"is refused. The value is kept as it is, so `$(HOME)` and other references inside it are not resolved. Wh",
"en a name is defined twice, `%(name)` shows the first value.&uwsgi.setnsAddress of another server's `set",
"ns-socket`, whose kernel namespaces are entered before start-up goes on.While nobody answers, the start ",
"is repeated once a second without end and without a time limit. It happens before the pre-jail phase and",
" needs root.&uwsgi.setns_preopenOpens the descriptors of the current namespaces early in the start, so t",
"hat `setns-socket` later hands out these and not the ones found at that moment.Without it the master loo",
"ks the namespaces up anew for each client, which fails once the process has entered a root directory tha",
"t lacks /proc. Switch it on together with `setns-socket` when `chroot` or `pivot-root` is in use and the",
" namespaces exist before the start, as with vassals that the Emperor clones. Namespaces entered later, b",
"y `unshare` or `setns`, are not what it hands out. A missing /proc at that early point ends the start. L",
"inux only, off by default.setns-socket = /run/uwsgi/shop.ns\nsetns-preopen = true&uwsgi.setns_socket_ski",
"pAlias of `setns-socket-skip`: withholds one namespace, for example net, from the clients of the sharing",
" socket.&uwsgi.setns_socketPath of a UNIX socket on which the master hands its Linux namespaces to other",
" servers that want to join them with `setns`.The file gets mode 0600 whatever its directory allows, so o",
"nly the same user and root can ask. Each client receives one descriptor for every file in the kernel's n",
"amespace directory of the process, user namespaces always excepted; leave more out with `setns-skip`. Th",
"e socket also counts as a reason to run: an instance with nothing else to serve starts. Linux only, and ",
"it switches the master on.setns-socket = /run/uwsgi/shop.ns\nsetns-skip = pidName of one namespace (such",
" as pid or net) that is left out of what `setns-socket` and `setns-preopen` give away; repeatable.&up.sh",
"ared_import_listModule or file that is loaded once before anything is forked, so that workers, mules and",
" spoolers have it; may be repeated.Also loaded early when `lazy-apps` postpones the application. Errors ",
"are only printed.Alias of `shared-import`: code inherited by workers, mules and spoolers.&ur.shared_rbre",
"quireRuby file to run once, before workers are forked even with lazy-apps, so that its memory is common ",
"to all of them.Alias of `shared-rb-require`: Ruby file that runs once before the fork.Open a listening a",
"ddress early, with the rights of the starting user, for other lines to reuse as `=0`, `=1` and so on.Soc",
"kets are normally bound after `uid` and `gid` took effect, so a port below 1024 fails with permission de",
"nied. A shared socket is bound while the server is still root; a later line such as `http-socket = =0` t",
"hen serves it. The numbers count the shared sockets in the order written, from zero, and the declaration",
" must stand above its use, otherwise the start ends with `unable to use shared socket`. Sending it to a ",
"plugin or a router works the same way.shared-socket = :80\nhttp-socket = =0\nuid = www-data\ngid = www-d",
"ata&uwsgi.sharedareas_listReserve raw memory shared by all processes, as a number of pages or as `key=va",
"lue` pairs such as `size` or `file`.A bare number counts memory pages, usually of 4096 bytes. Without a ",
"usable size the start fails. Areas are numbered from 0.&uwsgi.show_configWrites the effective configurat",
"ion to the log in INI form, then goes on with the start.Placeholders and environment references are show",
"n already expanded, included files are merged in, and the order is the one in which the options were rea",
"d, so it answers the question of what the server really understood. Unknown names appear as well, becaus",
"e they are kept as placeholders, and their presence does not mean that they have an effect. Passwords in",
" the file end up in the log, too. Meant for a trial run on the command line.base_workers = 4\nprocesses ",
"= %(base_workers)\nshow-config = true&uwsgi.shutdown_socketsMakes workers shut their listening sockets d",
"own on a graceful stop and not merely close their own descriptor.A shutdown acts on the socket itself, h",
"ence on all processes that share it: new connections are refused from then on. The name exists only in t",
"he 2.0 series.Deliver a uwsgi signal number from 0 to 255 to another instance, as `address,number`, and ",
"exit.&uwsgi.signal_bufsizeSocket buffer, in bytes, for uwsgi signals that wait to be handled.Raise a uws",
"gi signal periodically from the sorted timer tree of the master, as number, space, seconds.Unlike `signa",
"l-timer` it uses no kernel timer. At most 64 can be registered.&uwsgi.signal_timersRaise a uwsgi signal ",
"at a fixed interval, given as the signal number, a space and the seconds.The application must register a",
" handler for that number. Text without a space is fatal.Alias of `signal-bufsize`: buffer in bytes for w",
"aiting uwsgi signals.&uwsgi.single_interpreterLoad all applications into one Python interpreter in place",
" of a separate one for each mount point.The first application always lives in the main interpreter, so a",
" site with one application notices little. With several mounts, sub-interpreters isolate settings and mo",
"dules, but some C extensions, numpy and many cryptography bindings among them, break or deadlock there; ",
"this flag avoids that. The price is a shared `sys.modules`: two Django projects with different settings ",
"then collide. Run them as separate instances or vassals in that case.single-interpreter = true\nmodule =",
" mysite.wsgi&uwsgi.skip_atexitLet stopping workers end instantly without running exit handlers of librar",
"ies and plugins.&uwsgi.skip_atexit_teardownSave time at shutdown by not destroying the Python or Perl in",
"terpreter of stopping processes.&uwsgi.skip_zeroDo not examine whether descriptor 0 is an inherited sock",
"et, as inetd style starters pass it.Keeps an external program alive across reloads by watching its pid f",
"ile, written as `pidfile[,checks] command`; the program puts itself into the background.The number after",
" the comma is how many checks, about one per second, a newly started program gets to write its pid file;",
" 10 by default. Once it was seen running, a vanished process is replaced at the next check. Without a bl",
"ank the start ends. If the first word is not a path, the pid file has probably been forgotten and the co",
"mmand's own name is taken for it.Keeps an external program alive across reloads by watching its pid file",
", written as `pidfile[,checks] command`; the program stays in the foreground and uWSGI detaches it and w",
"rites the file.Certificate for one host name, written as `name cert,key[,ciphers[,client-ca]]`, that TLS",
" listeners present to clients asking for it.The name is compared as a whole, without wildcards. A missin",
"g blank or comma ends the start, whereas an unreadable certificate is only logged and the listener falls",
" back to its own.ssl&uwsgi.sni_dirDirectory in which a TLS listener looks for `HOST.crt`, `HOST.key` and",
" an optional `HOST.ca` when a client names an unknown host.The files are read while serving, so the proc",
"ess needs access to them with its unprivileged user.&uwsgi.sni_dir_ciphersOpenSSL cipher list for certif",
"icates that come from `sni-dir` or from subscriptions.Certificate for all host names that match a regula",
"r expression, with the same fields behind it as in `sni`.Consulted when no `sni` entry fits, and never w",
"hile `subscription-dotsplit` is on.UDP address on which the server answers SNMP queries about its reques",
"t counters.Nothing is ever answered unless `snmp-community` is set. The master is switched on. In a conf",
"iguration file write the address, because the bare name gives an empty one that cannot be bound. `snmp-c",
"ommunity` alone is enough to serve queries that arrive at the `udp` port.Shared word that SNMP queries m",
"ust carry to be answered; it travels unencrypted and is cut at 72 characters.&uwsgi.so_keepaliveHas the ",
"kernel probe idle TCP connections, which uncovers clients that vanished without closing.Unrelated to HTT",
"P keep-alive. The pace of the probes comes from the system's settings, on Linux two hours by default.&uw",
"sgi.so_send_timeoutNumber of seconds a blocked write on a TCP connection may take before the kernel give",
"s up; unlimited when absent.Set on the listening sockets and inherited by connections. Declared without ",
"an argument, so that on the command line it can only become 1; write it into a configuration file to giv",
"e a number.Alias of `so-send-timeout`: longest blocked write to a TCP client, in seconds.Address on whic",
"h workers accept requests in the default protocol, a TCP `host:port` or the path of a UNIX socket.The pr",
"otocol is uwsgi unless `protocol` says otherwise, so a browser cannot talk to it; put nginx, Apache or t",
"he `http` router in front. Text without a colon is a file name: `socket = 9000` creates a file called 90",
"00. URL prefixes such as `tcp://` or `unix:` are not understood and bind a useless address without any e",
"rror. Whoever reaches a uwsgi socket can make the worker run code, therefore bind to 127.0.0.1 or to a U",
"NIX socket with a tight `chmod-socket`. May be repeated; the order gives each socket its number.socket =",
" /run/mysite/uwsgi.sock\nchmod-socket = 660Alias of `protocol`: language spoken on every plain `socket` ",
"line.Both names write the same variable, so the last one read wins. The value affects `socket` only, nev",
"er `http-socket`, `fastcgi-socket` and other listeners whose name already fixes the language. A word tha",
"t no compiled-in or loaded plugin registers stops the server at start. Prefer one spelling across your f",
"iles, and prefer `http-socket` where HTTP is all you want.socket = /run/mysite/app.sock\nsocket-protocol",
" = http&uwsgi.so_rcvbufKernel receive buffer requested for each listening stream socket, in bytes; the s",
"ystem's default applies when absent.&uwsgi.so_sndbufKernel send buffer requested for each listening stre",
"am socket, in bytes; the system's default applies when absent.4&uwsgi.socket_timeoutTime in seconds that",
" reading from or writing to a client or peer may stall before it is given up.The default is 4. It limits",
" silence on the network, not the time your code takes; for that use `harakiri`. Raise it for slow upload",
"s or clients on bad lines. The engines gevent, asyncio and tornado need at least 30: a lower value after",
" their line brings a warning, and one before it is silently replaced. On Linux the value also becomes th",
"e deferred accept time of TCP listeners.socket-timeout = 30Directory of queued jobs, together with a pro",
"cess that executes them in the background.Each job is a file in the directory, so it survives restarts. ",
"The directory is made if it does not exist, one level deep, otherwise the start fails. Relative paths ar",
"e resolved from the launch directory. The master is switched on implicitly, and an explicit `master = fa",
"lse` leaves jobs unprocessed. With `lazy-apps` the process has not loaded the application: name the modu",
"le with the functions in `spooler-import`, or jobs are retried for ever. More processes per directory co",
"me from `spooler-processes`.spooler = /var/spool/mysite\nspooler-processes = 2\nspooler-import = mysite.",
"tasks&uwsgi.spooler_chdirDirectory to enter before each background job is executed.&uwsgi.spooler_cheapS",
"top spooler processes that have nothing to do and start them again when work may have come in.UWSGI_SPOO",
"LER_EXTERNALDirectory into which this instance only writes jobs, while another instance runs them.&uwsgi",
".spooler_frequencyAlias of `spooler-frequency`: interval in seconds between looks into the spool directo",
"ries.Interval in seconds between two looks into the spool directories, 30 by default.Jobs queued by the ",
"same instance wake an idle process at once; the interval matters for postponed, retried and foreign jobs",
".&uwsgi.harakiri_options.spoolersKill a spooler process when one of its jobs or signal handlers takes lo",
"nger than this many seconds.The job file stays, so a job that never finishes is tried again.&up.spooler_",
"import_listModule or file that each spooler process loads when it begins, normally the one defining the ",
"task functions; may be repeated.Needed with `lazy-apps`: the spooler then does not have the application,",
" fails to find its function and retries the task for ever.spooler = /var/spool/site\nlazy-apps = true\ns",
"pooler-import = mysite.tasks&uwsgi.spooler_max_tasksReplace a spooler process by a new one after it has ",
"executed this many tasks.tasks&uwsgi.spooler_orderedWork through queued jobs in sorted order and descend",
" into numbered priority directories.&uwsgi.spooler_numprocNumber of processes that work on each spool di",
"rectory, 1 unless raised.It takes effect as soon as it is read, so a placeholder in its value is not exp",
"anded.Alias of `spooler-import`: a module or file that each spooler loads when it begins.&uwsgi.spooler_",
"quietDo not log when a background job is queued, begun or finished.&uwsgi.spooler_signal_as_taskCount a ",
"signal handled by a spooler as a task, so that it adds up towards spooler-max-tasks.Alias of `sqlite3`: ",
"options from an SQLite file.Read more options from an SQLite file, taken from the first two columns of a",
" table named uwsgi or of the query after a colon.&uwsgi.sslv3Alias of `ssl-enable3`: admits the broken S",
"SL 3.0.&uwsgi.tlsv1Admits the outdated TLS 1.0, which is refused otherwise.Must stand above the line tha",
"t declares the TLS listener.Admits the broken protocol SSL 3.0, which current OpenSSL builds usually no ",
"longer contain.&uwsgi.ssl_optionsFurther OpenSSL option bits, as one decimal number, that are switched o",
"n for each TLS listener; repeatable.Hexadecimal numbers become 0. It must precede the line of the listen",
"er. Declared without an argument, hence of no use on the command line.bits&uwsgi.ssl_sessions_timeoutUWS",
"GI_SSL_SESSION_CACHEAlias of `ssl-sessions-timeout`: lifetime of resumable TLS connections, in seconds.&",
"uwsgi.ssl_sessions_use_cacheAlias of `ssl-sessions-use-cache`: keeps TLS sessions in the named cache.Num",
"ber of seconds for which a TLS client may resume its session; 300 by default.Unknown to builds with Open",
"SSL 3.Name of a uWSGI cache in which TLS sessions are shared by all processes, or `true` for the first o",
"ne.The cache needs blocks of at least 4096 bytes. Builds with OpenSSL 3 lack the name and ignore it like",
" any unknown word.\"suwsgi\"Alias of `suwsgi-socket`: uwsgi packets carried over TLS, with certificate a",
"nd key after the address.&uwsgi.ssl_tmp_dirDirectory for files made out of certificates and keys that ar",
"e given as PEM text and not as a path.In 2.0.31 the test that tells text from path is inverted, so ordin",
"ary paths are written to the temporary file themselves and the certificate fails to load.&uwsgi.ssl_verb",
"oseLogs failed handshakes, rejected client certificates and trouble with the session store.&uwsgi.ssl_ve",
"rify_depthNumber of levels that the chain of a client certificate may have above it; 1 by default.Read a",
"t the moment a TLS address is declared, so it must stand above the `https` or `https-socket` line.levels",
"&usrListener that terminates TLS and copies the decrypted bytes to a backend, given as address, certific",
"ate and key.The value is `address,certificate,key`, optionally followed by `,ciphers` and `,client CA`; ",
"fewer than three parts or an unreadable certificate end the start. Write `sslrouter-session-context` abo",
"ve this line if you use it.master = true\nsslrouter = :8443,/etc/ssl/site.crt,/etc/ssl/site.key\nsslrout",
"er-to = 127.0.0.1:8000&usr.cr.buffer_size&usr.cr.cheapMakes the sslrouter ignore its clients as long as ",
"no backend has subscribed, and again after the last one has left.&usr.cr.neventsLargest number of ready ",
"events that the sslrouter handles in one turn of its loop (default 64), not a limit on clients.&usr.cr.f",
"allback&usr.cr.static_node_gracetime&usr.cr.harakiriSeconds that a sslrouter process may need for one ba",
"tch of events before the master kills it.&usr.cr.max_retries&usr.cr.processesNumber of sslrouter process",
"es to start next to the workers (default 1).&usr.cr.quiet&usr.ssl_session_contextIdentifier of the TLS s",
"ession context for the `sslrouter` lines that stand below it.&usr.sniSSL_CTRL_SET_TLSEXT_HOSTNAMEChooses",
" the backend by the server name that the client sends in its TLS handshake instead of by the listening a",
"ddress.&usr.cr.stats_serverAlias of `sslrouter-stats`: where the JSON report is offered.Address of a soc",
"ket that answers each connection with a JSON report about the sslrouter.Address (UDP, or a UNIX datagram",
" socket) where backends announce themselves to the sslrouter.&usr.cr.socket_timeout&usr.cr.static_nodesA",
"ddress of a fixed backend speaking the protocol inside the TLS connection; several lines take turns.Text",
" that is put in front of the address of the listener, or the SNI name to obtain the backend address, nor",
"mally a directory full of UNIX sockets.sslrouter-use-base = /run/sites/&usr.cr.use_cacheFinds the backen",
"d of each connection in a uWSGI cache, named by the value, where the entry stored under the address of t",
"he listener, or the SNI name holds the address.cache2 = name=backends,items=100\nsslrouter-use-cache = b",
"ackendsFunction that turns the address of the listener, or the SNI name into a backend address, written ",
"as modifier1, script and function name separated by colons.sslrouter-use-code-string = 0:mapper.py:looku",
"pTemplate of the backend address, in which %s is replaced by the address of the listener, or the SNI nam",
"e.sslrouter-use-pattern = /run/sites/%%s.sockIndex of the socket of this same instance that receives the",
" traffic of the sslrouter (0 is the first one).Alias of `sslrouter-processes`: how many sslrouter proces",
"ses are started.Zerg server from which the sslrouter obtains listening sockets that are already bound.Sa",
"me listener as `sslrouter`, described with named items: addr, cert and key are required, ciphers and cli",
"ent_ca may follow.sslrouter2 = addr=:8443,cert=/etc/ssl/site.crt,key=/etc/ssl/site.key&uwsgi.subscriptio",
"nsAlias of `subscribe-to`: announces this instance and its domain to a router.&usl.enabledSwitches betwe",
"en the requests of an async worker with the tasklets of Stackless Python.Needs at least two async cores.",
"&uwsgi.subscriptions_blockedStarts with all registrations held back until the command S arrives through ",
"the `master-fifo`.Without that pipe there is no way to begin, and the instance stays invisible.&up.start",
"_response_nodelaySends the response headers at the moment the application calls start_response, without ",
"waiting for the first part of the body.&uwsgi.use_static_cache_pathsNumber of seconds for which the real",
" path found for a static request is remembered in a cache, to save lookups.Needs a cache declared with c",
"ache2, or the start ends; the first one is taken unless static-cache-paths-name says otherwise. Zero kee",
"ps it off.&uwsgi.static_cache_paths_nameWhich declared cache holds the resolved locations for `static-ca",
"che-paths`; an unknown one ends the start.Alias of `check-static`: a directory whose existing files are ",
"answered without the application.&uwsgi.static_expiresGives static answers an expiry date that many seco",
"nds after the request when the resolved file name matches, written as `regexp seconds`.A blank separates",
" the pattern from the number; without it the start ends, as it does when the pattern does not compile. T",
"he first rule that matches wins, and rules without mtime are tried first.&uwsgi.static_expires_mtimeGive",
"s static answers an expiry date counted in seconds from the file's last change when the resolved file na",
"me matches, written as `regexp seconds`.&uwsgi.static_expires_path_infoGives static answers an expiry da",
"te that many seconds after the request when the decoded path of the URL matches, written as `regexp seco",
"nds`.&uwsgi.static_expires_path_info_mtimeGives static answers an expiry date counted in seconds from th",
"e file's last change when the decoded path of the URL matches, written as `regexp seconds`.&uwsgi.static",
"_expires_typeGives static answers of one content type an expiry date that many seconds after the request",
", written as `type=seconds`.&uwsgi.static_expires_type_mtimeGives static answers of one content type an ",
"expiry date counted in seconds from the last change of the file, written as `type=seconds`.The type must",
" equal the one found in the mime table exactly, so `text/css` is right and wildcards are not understood.",
" Because the count begins at the modification time, a file that was changed long ago gets a date in the ",
"past and is not cached at all; static-expires-type counts from the moment of the request and is normally",
" what a deployment wants. A value without an equals sign ends the start.static-map = /feeds=/srv/shop/fe",
"eds\nstatic-expires-type-mtime = application/rss+xml=3600&uwsgi.static_expires_uriGives static answers a",
"n expiry date that many seconds after the request when the full URI including its query matches, written",
" as `regexp seconds`.&uwsgi.static_expires_uri_mtimeGives static answers an expiry date counted in secon",
"ds from the file's last change when the full URI including its query matches, written as `regexp seconds",
"`.&uwsgi.static_gzipDelivers a precompressed neighbour of a static file, when the client accepts it, for",
" file names that match the pattern.&uwsgi.static_gzip_allDelivers the precompressed neighbour, with the ",
"suffix .br or .gz, of any static file when there is one and the client accepts it.Nothing is compressed ",
"on the fly: your build has to put `app.css.gz` or `app.css.br` next to `app.css`. Brotli is preferred wh",
"en the browser announces it. Each static request costs one or two additional file checks, so limit the s",
"earch with static-gzip-dir or static-gzip-ext if only a part of the tree is prepared. It acts on files f",
"ound by static-map and check-static.static-map = /static=/srv/shop/static\nstatic-gzip-all = true&uwsgi.",
"static_gzip_dirPrefix of file names for which a precompressed neighbour is looked up.&uwsgi.static_gzip_",
"extEnding of file names, such as .css, for which a precompressed neighbour is looked up.Alias of `static",
"-gzip-dir`: limits the lookup of .gz and .br neighbours to names beginning like this.Alias of `static-gz",
"ip-ext`: limits the lookup of .gz and .br neighbours to names ending like this.&uwsgi.static_indexFile n",
"ame, such as index.html, to try inside a directory that a static lookup has found.&uwsgi.static_mapsServ",
"es URLs that begin with a prefix from a directory, or from one fixed file, written as `prefix=target`.Th",
"e prefix is removed and the rest of the path is looked up in the target; a missing file falls through to",
" the application. The comparison is textual, so `/static` also catches `/static-old`. A value without an",
" equals sign ends the start, and a blank beside that sign makes the mapping useless without a message. O",
"nly GET and HEAD are answered. Escapes with `..` or through links are refused. Large downloads occupy a ",
"worker unless offload-threads is set.static-map = /static=/srv/shop/static\nstatic-map = /favicon.ico=/s",
"rv/shop/static/favicon.ico\noffload-threads = 1&uwsgi.static_maps2Serves URLs that begin with a prefix f",
"rom a directory and keeps that prefix as part of the looked-up path.&uwsgi.static_safePath prefix below ",
"which files may be served although they lie outside the mapped directory, for instance behind a symbolic",
" link.It switches off the escape protection for that prefix: a request with `..` can then reach everythi",
"ng there, too. Keep it as narrow as possible.&uwsgi.static_skip_extLeaves requests whose path ends in th",
"e given text to the application, whatever file exists for them.The value is compared with the end of the",
" path as plain text, so include the dot. May be repeated. The normal use is to stop source files such as",
" `.php` or `.py` inside a served directory from being delivered verbatim. It applies to check-static, st",
"atic-map and their relatives alike; without one of these it has no effect. The resolved file name is com",
"pared as well.check-static = /srv/shop/public\nstatic-skip-ext = .php\nstatic-skip-ext = .py&uwsgi.stats",
"Address on which the master answers every connection with a JSON document about workers, requests and me",
"mory.There is no password: whoever connects sees process data and, while requests run, their URI and coo",
"kies, so bind to 127.0.0.1 or a UNIX socket. A value without a colon is a file name: `stats = 9191` make",
"s a socket file called 9191. The option is single, and a second line silently replaces the first. It swi",
"tches the master on, but an explicit `master = false` leaves it dead. Read it with `uwsgi --connect-and-",
"read` or uwsgitop; for curl add `stats-http`. A UNIX path replaces whatever file has that name.stats = 1",
"27.0.0.1:9191\nstats-http = true&uwsgi.stats_httpSends an HTTP response head before the JSON status docu",
"ment, so that browsers and curl understand it.Tools that read the raw socket must then be told to speak ",
"HTTP.&uwsgi.stats_minifiedAlias of `stats-minified`: leaves blanks and line breaks out of the status doc",
"ument.Writes the JSON status document without blanks and line breaks.&uwsgi.stats_no_coresDrops the per-",
"thread list, with the variables of running requests, from the JSON status document.A simple way to keep ",
"URIs and cookies of current requests out of monitoring data.&uwsgi.stats_no_metricsDrops the metrics sec",
"tion from the JSON status document.&uwsgi.requested_stats_pushersSends statistics regularly to a monitor",
"ing system, named by pusher and argument as in `statsd:127.0.0.1:8125`.A pusher that is not compiled in ",
"or loaded ends the start; file, statsd, zabbix and others are plugins. Turns on the master and the metri",
"cs collector.&uwsgi.stats_pusher_default_freqNumber of seconds between two transmissions for pushers tha",
"t have no interval of their own; 3 by default.Alias of `stats-pusher-default-freq`: seconds between tran",
"smissions of the statistics.Alias of `stats`: where the master serves its JSON status document.stats_pus",
"her_statsd&u_stats_pusher_statsd.all_gaugesKnown only to the 2.1 development tree: sends every metric to",
" statsd as a gauge, counters included.&u_stats_pusher_statsd.no_workersKnown only to the 2.1 development",
" tree: leaves the metrics of single workers out of what statsd receives.SIGINTTell the running server wh",
"ose pid is in this file to shut down at once (SIGINT), then exit.Meant for the command line. Within a co",
"nfiguration file the signal is sent as soon as the line is read and the server never starts.&uwsgi.stric",
"tRefuse to start when a key is neither a known option nor declared as a placeholder.By default a misspel",
"t name is silently kept as a placeholder and the setting never acts. The check covers only lines read af",
"ter this one, so put it first. Names of a plugin become known once its `plugin` line was read. Custom va",
"riables then need `set-placeholder`, and the closing word `end` must be spelled `endif` or `endfor`. Env",
"ironment variables beginning with `UWSGI_` are keys too, so `--strict` on the command line can stumble o",
"ver them.[uwsgi]\nstrict = true\nset-placeholder = base=/srv/mysite\nchdir = %(base)&uwsgi.subscribe_fre",
"qNumber of master rounds, roughly seconds, between two registrations; 10 by default.Must be well below t",
"he router's `subscription-tolerance` of 17 seconds. A round lasts `check-interval` seconds.Registers thi",
"s instance with a router, written as server address and domain joined by a colon, and repeats that regul",
"arly.Form: `[socket=]server:key[,modifier1[,digest:keyfile]]`. The server is host:port over UDP or an ab",
"solute path; the key is the domain, or @ and a file with one domain per line. The first socket's address",
" is announced unless another is given in front, so a socket must exist that the router can reach; 127.0.",
"0.1 is useless across machines. A malformed value is skipped without a message. Routers forget an instan",
"ce after `subscription-tolerance` seconds of silence. Repeat the line for several domains or routers.soc",
"ket = 10.0.0.5:3031\nsubscribe-to = 10.0.0.1:7000:shop.example.com&uwsgi.subscribe_with_modifier1Number ",
"sent as modifier1 in every registration, whatever the single lines say.&uwsgi.subscriptions2Registers th",
"is instance with a router through named fields such as server, key, addr, weight, sign and the sni_* fil",
"es.Without `server` and `key` nothing is sent and nothing reported. `weight` changes the weight of the w",
"hole instance. While the file named by `check` exists, the registration pauses.How a router spreads requ",
"ests over the instances of one domain, by weighted turns (wrr) or by fewest open requests (lrc, wlrc).wr",
"r is the default and also what any unknown word silently means. wlrc takes weights into account.wrrlrcwl",
"rc&uwsgi.subscription_clear_on_shutdownOn exit have the subscription server forget this vassal's address",
" but keep its name, so that it can be woken again.&uwsgi.subscription_dotsplitLets a router retry an unk",
"nown domain with its leading labels removed, five attempts in all, so that `.example.com` catches all su",
"bdomains.Fallback keys begin with the dot. For TLS it also stops the search in `sni-regexp` and `sni-dir",
"`.&uwsgi.subscription_mountpointsAlias of `subscription-mountpoints`: number of leading path elements in",
" a subscription key.path elementsNumber of leading path elements that routers append to the host name wh",
"en they look for a subscribed node.&uwsgi.subscription_notify_socketPath of the datagram socket that sub",
"scription servers are told to send their acknowledgements to, in preference to `notify-socket`.17&uwsgi.",
"subscription_toleranceNumber of seconds without a registration after which a router treats an instance a",
"s failed; 17 by default.&uwsgi.subscription_tolerance_inactiveSeconds without an announcement after whic",
"h a subscription that stands for a sleeping vassal is given up.&uwsgi.subscription_vassal_requiredRefuse",
" subscriptions that do not name the vassal they come from.&uwsgi.subscriptions_credentials_check_dirDire",
"ctory prefix under which a file named like the domain must exist and belong to the user and group that r",
"egister it.Key and value are joined as they stand, so end the directory with a slash. Repeatable. Requir",
"es `subscriptions-use-credentials` in the router, since without it every sender counts as user 0.Digest ",
"and key directory, joined by a colon, with which a router verifies the signatures of instances that regi",
"ster.Without signature or credentials checks everyone who reaches the subscription port can attract a do",
"main's traffic. Example value `SHA1:/etc/uwsgi/keys`. An unknown digest or a missing colon ends the star",
"t.86400&uwsgi.subscriptions_sign_check_toleranceAge in seconds up to which a signed registration is stil",
"l accepted; 86400, a whole day, by default.&uwsgi.subscriptions_sign_skip_uidNumeric UID of a local proc",
"ess whose registrations need no signature; `subscriptions-use-credentials` must be on.User names are not",
" looked up and root cannot be exempted.UID&uwsgi.subscriptions_use_credentialsPasses the sender's proces",
"s, user and group along with registrations over UNIX sockets, and reads them on the router's side.The ke",
"rnel vouches for these numbers, so a router can find out which local user claims a domain. It is needed ",
"in the router, should be set in the applications too, and works only if the subscription server listens ",
"on a UNIX path, not on UDP. On its own it decides nothing: combine it with `subscriptions-credentials-ch",
"eck`, which compares the owner of a file per domain, or with `subscriptions-sign-skip-uid`. Without it a",
"ll senders appear as user 0 to those checks. Off by default.fastrouter-subscription-server = /run/uwsgi/",
"sub.sock\nsubscriptions-use-credentials = true\nsubscriptions-credentials-check = /etc/uwsgi/domains/Ali",
"as of `pause`: toggles between halted and active for the server named by a pid file.Accept uwsgi packets",
" inside a TLS connection, given as `address,certificate,key` plus optional ciphers and client CA.Fewer t",
"han three comma separated parts end the start-up, and certificate and key are loaded while the configura",
"tion is read.&usym.symcall_function_nameC function in the server's address space that answers requests, ",
"alone or as prefix=function for one URL prefix.The symbol must come from the binary or from a library op",
"ened beforehand with dlopen; if it is missing the server exits. Requests need modifier1 18.&usym.post_fo",
"rkC function without arguments to invoke in every new process; a missing symbol ends that process.&usym.",
"rpcOffer a C function to remote callers, the value being the public name, a blank and the symbol.&usym.u",
"se_rtld_nextRTLD_NEXTSkip the plugin's own object when C functions are looked up and begin with the libr",
"aries that follow it.&uwsgi.tcp_fast_openTurns on TCP Fast Open for listening sockets, with room for tha",
"t many pending connections.&uwsgi.tcp_fast_open_clientUses TCP Fast Open for outgoing IPv4 connections o",
"f the server.Alias of `tcp-fast-open`: pending Fast Open connections that a listener may hold.Alias of `",
"tcp-fast-open-client`: applies TCP Fast Open when uWSGI connects to a peer.&uwsgi.tcp_nodelaySwitches of",
"f Nagle's algorithm on every accepted connection, so that small parts of a response leave at once.&up.te",
"st_moduleImports the given Python module and ends the server, with exit code 0 on success and 1 on failu",
"re.&uwsgi.threads_stacksizeAlias of `threads-stacksize`: kilobytes of stack per worker thread.kilobytes&",
"uwsgi.threaded_loggerMoves the writing of collected messages from the main loop of the master into a sep",
"arate thread of it.Meant for slow destinations. It is no cure for a remote logger that stops answering: ",
"the master takes the same lock before it respawns a worker and would then hang as well.&uwsgi.threadsHow",
" many requests a worker can handle at once, one per thread.One by default. With more, each worker takes ",
"that many requests at a time, so the total is processes multiplied by threads, and the application must ",
"be thread-safe. It suits code that waits for databases or other services; pure Python computation does n",
"ot get faster. In 2.0 harakiri keeps one deadline per worker, and a kill takes the requests of all its t",
"hreads along. Do not combine it with gevent, asyncio or async, whose core count it overrides.master = tr",
"ue\nprocesses = 4\nthreads = 8Stack of each worker thread in kilobytes; by default the system's own size",
" is used.&uwsgi.use_thunder_lockMake the workers and threads take turns at accepting connections through",
" a lock shared between processes.Without it every idle process wakes up for a new connection and all but",
" one go back to sleep, which wastes CPU and spreads load unevenly when there are many workers, or worker",
"s with threads. The price is one lock operation per request. The server does not choose it for you on or",
"dinary systems. It brings nothing with a single worker and thread.processes = 8\nthreads = 4\nthunder-lo",
"ck = true&uwsgi.use_thunder_lock_watchdogWatch over the lock of `thunder-lock`, so that a holder that di",
"ed does not block the other workers.Alias of `signal-timer`: raises a uwsgi signal at a fixed interval, ",
"written as number, space, seconds.Runs each worker on the Tornado IO loop with this number of async core",
"s, one per simultaneous request.A suspend engine such as `greenlet` is needed as well. `socket-timeout` ",
"is raised to at least 30 seconds.tornado = 50\ngreenlet = true&uwsgi.touch_chain_reloadFile whose change",
"d modification time restarts the workers one by one, each when its predecessor is ready.Only useful with",
" `lazy-apps`: otherwise new workers inherit the code that the master loaded long ago. A touch during a r",
"unning round is dropped.&uwsgi.touch_execFile and shell command separated by a blank; the master starts ",
"the command when the file's modification time changes.Without a blank the watched file itself is execute",
"d. The command runs in the background and its status is not checked.&uwsgi.touch_logreopenFile whose cha",
"nged modification time makes the master close its log and open the same path anew, as logrotate needs it",
".With a log opened by root and a later change of user, set `logfile-chown`, or nothing is logged any mor",
"e afterwards.&uwsgi.touch_logrotateFile whose changed modification time makes the master rename the curr",
"ent log and begin a new one.Concerns the file of `logto`, `logto2` or `daemonize` only; loggers defined ",
"with `logger` are not rotated by it.&uwsgi.touch_mules_reloadFile whose changed modification time makes ",
"the master restart its mules.In 2.0.31 the master crashes at the first touch if no mule is configured.&u",
"wsgi.touch_reloadFile whose modification time the master watches; when it moves forward, the whole serve",
"r reloads gracefully.The time is read once per second (see `check-interval`), and the event also fires w",
"hen the file appears or disappears. For a directory only its own entry list counts: edits inside files g",
"o unnoticed, while every new file, such as a log or a compiled module, restarts the server. Watch one de",
"dicated file and touch it at the end of a deployment. Never name a log file here, which reloads in circl",
"es. Under an Emperor it is superfluous for the vassal's own configuration. A relative path is resolved a",
"fter `chdir`. Brings the master along.touch-reload = /run/shop/reload&uwsgi.touch_signalFile and uWSGI s",
"ignal number separated by a blank; touching the file raises that signal.Without a blank the signal is nu",
"mber 0.&uwsgi.touch_spoolers_reloadFile whose changed modification time makes the master restart its spo",
"oler processes.&uwsgi.touch_workers_reloadFile whose changed modification time restarts the workers, lea",
"ving master, mules and spoolers alone.The new workers are forked from the old master and therefore keep ",
"the old code, unless `lazy-apps` is on.tuntap&utt.devicesCreate a virtual network interface inside this ",
"instance, optionally followed by a blank and the socket of the router that carries its packets.Meant for",
" a vassal in a network namespace of its own, which the router's UNIX socket is the only way out of. The ",
"interface is made after jailing, needs /dev/net/tun and root or CAP_NET_ADMIN, and has neither address n",
"or link state yet: a hook must configure it. When the router cannot be reached within 30 seconds at star",
"tup, or goes away later, the instance ends. With the name alone an interface is created and left to you.",
" Repeatable.tuntap-device = vassal0 /run/tuntap.socket\nexec-as-root = ip addr add 10.7.0.2/24 dev vassa",
"l0\nexec-as-root = ip link set vassal0 up&utt.device_rulesPacket rule that a vassal hands to its router ",
"on attaching, made of direction (in or out), source, destination, action and, for some actions, a target",
".The words are separated by blanks and there must be at least four. Actions are allow, deny, and route o",
"r gateway, which are the same thing and need a target as ip:port. An unknown direction or action ends th",
"e instance. Rules are tried in order, the first match decides and the default is to let packets pass. In",
" 2.0.31 the prefix length becomes a mask by a wrong shift: only /0, /16 and /32 (or no suffix) give the ",
"expected mask on common processors.tuntap-device-rule = out 0.0.0.0 10.9.0.0/16 gateway 192.0.2.7:4040\n",
"tuntap-device-rule = in 10.7.0.9 0.0.0.0 deny&utt.routersStart an IP router for jailed vassals, given it",
"s network device, its UNIX socket and, if wanted, a counters address and a UDP gateway address.The parts",
" are separated by blanks. Creating the device needs root, and Linux is required. It is normally started ",
"in the Emperor, whose vassals in network namespaces of their own then attach with tuntap-device. The dev",
"ice still has to be given an address and brought up.tuntap-router = emperor0 /run/tuntap.socket 127.0.0.",
"1:9191\nexec-as-root = ip addr add 10.7.0.1/24 dev emperor0\nexec-as-root = ip link set emperor0 up&utt.",
"fw_inFilter rule (allow or deny, source/bits, destination/bits) for packets on their way from the router",
"'s device to the vassals.Rules are tried in order, the first match decides, and what matches nothing is ",
"allowed. An address of 0.0.0.0 stands for any. The action alone makes a rule for every packet. Any word ",
"other than deny allows, misspellings included.tuntap-router-firewall-in = allow 10.7.0.1 10.7.0.0/24\ntu",
"ntap-router-firewall-in = deny&utt.fw_outFilter rule (allow or deny, source/bits, destination/bits) for ",
"packets on their way from the vassals to the router's device.Same syntax and order of evaluation as tunt",
"ap-router-firewall-in.tuntap-router-firewall-out = deny 10.7.0.0/24 10.7.0.0/24&utt.routesSend packets w",
"ith a given source/bits and destination/bits over UDP to another router, named as ip:port in the third p",
"lace.&utt.stats_serverAddress at which every tuntap router of the instance reports its peers and their t",
"raffic as JSON, unless it has one of its own.&utt.use_credentialsMake tuntap clients prove their pid, ui",
"d and gid to the router when they attach, optionally naming a C function that turns those into an addres",
"s.Set it on both sides, in the Emperor with the router and in each vassal. An empty value or true exchan",
"ges the credentials only; any other text in the router is taken for the name of a symbol in its process,",
" which gets pid, uid and gid and returns the IPv4 address of that client, or 0 to send it away; a missin",
"g symbol ends the start. The client waits until it has dropped root before it sends anything, so a vassa",
"l without uid never gets its network.tuntap-use-credentials = true\nuid = app1&uwsgi.udp_socketAddress o",
"f a UDP port in the master whose datagrams go to plugins, to the SNMP responder or, failing those, into ",
"the log.Anybody who reaches the port can write into the log, so do not bind it to all interfaces. If the",
" port cannot be bound the server goes on without it.&ug.ugreen!__UCLIBC__Switches between the requests o",
"f an async worker with uWSGI's own C-level green threads.&ug.stackpagesStack of each uGreen thread, coun",
"ted in memory pages (default: 256 KiB).pagesUser, by name or number, that the server becomes after its p",
"rivileged preparations.Effective only when started as root: otherwise a name is ignored silently and a f",
"oreign number is fatal. Give `gid` too, since without it the process keeps group root and all its supple",
"mentary groups. The switch happens before sockets are bound, so ports below 1024 need `shared-socket` or",
" a capability. `uid = 0` fails with `user 0 not found`. With it `vacuum` leaves `pidfile` behind; use `p",
"idfile2`. Log files opened by root may not be reopened after rotation.uid = www-data\ngid = www-dataFile",
" creation mask set as soon as the line is read, as three octal digits such as 022.A value of two digits ",
"is reported as invalid and then sets 000. It also stops `daemonize` from clearing the mask, which would ",
"otherwise leave sockets and pid files writable for everybody.&uwsgi.umount_as_emperorMounted directory, ",
"with optional flags, that the Emperor detaches for each vassal it spawned; a failure is only logged.&uws",
"gi.umount_as_rootMounted directory, with optional flags, that is detached with root rights ahead of the ",
"switch to `uid`.&uwsgi.umount_as_vassalMounted directory, with optional flags, that is detached in each ",
"vassal's new process; a failure cancels the vassal.&uwsgi.umount_asapDirectory to detach from the file t",
"ree when the configuration has been read, optionally followed by a blank and flags.On Linux the flag `re",
"c` also detaches everything mounted below the directory, for which /proc must be available.&uwsgi.umount",
"_in_jailMounted directory, with optional flags, that is detached when the main start routine begins.&uws",
"gi.umount_post_jailMounted directory, with optional flags, that is detached as root inside a newly enter",
"ed namespace or jail.&uwsgi.umount_pre_jailMounted directory, with optional flags, that is detached on t",
"he first start before chroot and namespaces.Like `shared-socket`, but the kernel reports a TCP connectio",
"n at once instead of waiting for its first data.Removes the named variable from the environment that the",
" server and its application see.Runs a shell command at fixed times and skips a run while the previous o",
"ne is still going on.The value has five whole numbers, for minute, hour, day, month and weekday, and the",
"n the command. -1 stands for any, -N for every N-th; asterisks, lists and ranges end the start, whereas ",
"numbers out of range are accepted and simply never fire. When day and weekday are both given, either one",
" is enough. Commands run through the shell in the current directory of the master, so use absolute paths",
". Needs the master, which it switches on.unique-cron = -15 -1 -1 -1 -1 /srv/shop/bin/cleanupAlias of `un",
"ique-legion-cron`: a non-overlapping scheduled command for the lord.Schedules a command for the lord of ",
"the legion named first and never lets two runs overlap.&uwsgi.unprivileged_binary_patchReplaces the runn",
"ing server by another program as soon as it has switched to the unprivileged user.Reached only when the ",
"server was started as root, because the whole phase is skipped otherwise.&uwsgi.unprivileged_binary_patc",
"h_argShell command line that takes the place of the server process once it runs as the unprivileged user",
".&uwsgi.unshareComma-separated kernel namespaces (ipc, net, pid, mnt, uts, user and others) that the ser",
"ver detaches from before it does any other work as root.Linux only, and only when started as root. An un",
"known word ends the start. Repeating the line adds to the earlier list. Once it has worked, the post-jai",
"l phase runs as well. It is not repeated on a reload.&uwsgi.unshare2Second list of kernel namespaces to ",
"leave, taken only when `chroot` or `pivot-root` has already been carried out.Takes the same words as `un",
"share`. It comes after the post-jail phase, so no hook of that phase sees its effect.&uwsgi.unsubscribe_",
"on_graceful_reloadSigns the instance off at its routers when a graceful reload begins, and not only when",
" it stops.Normally the registration stays in force during a reload: the sockets survive, so requests mer",
"ely wait in the listen queue until the new workers are ready. If loading the application takes long and ",
"other instances serve the same domain, it is better to send visitors there meanwhile. With a single inst",
"ance the effect is the opposite, since the router has no one left and answers with an error until the ne",
"xt registration. Chain reloads and `lazy` mode do not use it. Off by default.subscribe-to = 10.0.0.1:700",
"0:shop.example.com\nunsubscribe-on-graceful-reload = true&uwsgi.upload_progressDirectory in which the st",
"ate of each running upload is kept as a small JSON file, named after the X-Progress-ID that the client c",
"hose.Needs `post-buffering`, and only bodies large enough for a temporary file are reported. The identif",
"ier must be a UUID in the query string. The file ends in .js and is removed with the upload.Alias of `he",
"lp`: prints the known options and exits.&uwsgi.use_abortEnds a crashed process with abort after its back",
"trace was printed, instead of raising the original fault a second time.\"uwsgi\"Like `socket`, but speak",
"s the uwsgi protocol whatever `protocol` selects for the plain sockets.Meant for nginx `uwsgi_pass` and ",
"similar clients. Useful when one instance also carries plain sockets of another protocol. Keep it off pu",
"blic interfaces: a uwsgi packet may name a script file to load, which is remote code execution for anybo",
"dy who can connect. The address forms are those of `socket`: host and port with a colon, a UNIX path wit",
"hout one, `@name` for an abstract Linux socket, `=N` for a shared socket declared above.uwsgi-socket = 1",
"27.0.0.1:3031v8&uv8.gc_freqValue that was meant to say how often V8 cleans its memory; the sources of 2.",
"0 store it and never read it.&uv8.jsgiJavaScript file with the JSGI function that answers requests.&uv8.",
"loadJavaScript file that every core of the V8 plugin runs at its start, before the application.&uv8.modu",
"le_pathsDirectory meant for JavaScript modules; the sources of 2.0 collect these directories and never l",
"ook into them.&uv8.preemptiveValue that was meant to share one V8 isolate among all cores; the sources o",
"f 2.0 store it and never read it.&uwsgi.vacuumCleans up on exit by deleting the UNIX sockets and pid fil",
"es that belong to this instance.Off by default. With uid set, the files of pidfile and safe-pidfile stay",
" behind, since they were written before privileges were dropped; pidfile2 and safe-pidfile2 are removed ",
"in either case. A socket path that meanwhile belongs to another process is left alone. Without it a stal",
"e socket file does no harm, because the next start replaces it, but health checks and web servers may be",
" misled by it.socket = /run/shop/uwsgi.sock\nvacuum = true\npidfile2 = /run/shop/uwsgi.pidAlias of `empe",
"ror-cap`: comma separated Linux privileges that vassals may keep.&uwsgi.vassal_fork_baseName of a vassal",
" that is started in the ordinary way although a fork server is in use, because it is that server; repeat",
"able.&uwsgi.vassals_setAlias of `vassals-set`: `name=value` passed to each vassal.&uwsgi.vassal_sosAsk t",
"he Emperor for a helper instance while all workers are busy, at most once in this many seconds.The Emper",
"or reacts only when `emperor-broodlord` is set there.&uwsgi.vassal_sos_backlogAsk the Emperor for a help",
"er instance when at least this many connections wait in the listen queue.&uwsgi.vassals_includesTemplate",
" read for all vassals after their own file, with the behaviour of `include`; may be repeated.&uwsgi.vass",
"als_includes_beforeTemplate read for all vassals ahead of their own file, which can therefore override i",
"ts values; may be repeated.&uwsgi.vassals_templatesTemplate applied to all vassals after their own file,",
" with the behaviour of `inherit`; may be repeated.Its values are not expanded, so placeholders in it sta",
"y literal; `vassals-include` resolves them.&uwsgi.vassals_templates_beforeTemplate handed to all vassals",
" ahead of their own file, with the behaviour of `inherit`; may be repeated.Setting or placeholder `name=",
"value` that the Emperor passes to each vassal; may be repeated.&uwsgi.vassals_start_hookCommand run with",
" the vassal name as argument whenever one is about to start; its failure is only logged.It runs in the p",
"rocess of the vassal, in tyrant mode thus as the owner of the file.&uwsgi.vassals_stop_hookCommand that ",
"the Emperor runs, with the vassal name as argument, whenever one has gone.venv = /srv/site/venvUWSGI_VER",
"SIONShows the release number and stops before anything is started.&uwsgi.vhostSelects the application by",
" host name in addition to its mountpoint, taken from the Host header or else from SERVER_NAME.Mountpoint",
"s then have the form `host|/path`. The standard access line starts with the host name.&uwsgi.vhost_hostT",
"urns on the same selection by host name as `vhost`; in 2.0.31 nothing distinguishes the two.virtualenv =",
" /srv/site/venv&uwsgi.wait_for_fsDelays the as-root phase until the path exists; in 2.0.31 a plain file ",
"satisfies it just as well.Shares its list with `wait-for-fs`, where the type is never looked at. The hoo",
"k action `wait_for_dir` does check it.Delays the as-root phase until the path exists; in 2.0.31 a direct",
"ory satisfies it just as well.The three names `wait-for-fs`, `wait-for-file` and `wait-for-dir` fill one",
" list in 2.0.31, and that list is tested for existence only. Use the hook action `wait_for_file` when th",
"e type matters.Delays the as-root phase until this path exists, whatever its type, and exits when `wait-",
"for-fs-timeout` is over.The path is looked up once a second. Like the other waits of this group it is sk",
"ipped when the server is not started by root; the hook action `wait_for_fs` has no such limit.&uwsgi.wai",
"t_for_fs_timeoutNumber of seconds granted to each awaited path or mount before the server gives up; 60 w",
"hen absent or 0.&uwsgi.wait_for_interfaceAlias of `wait-for-interface`: delays the start until the kerne",
"l knows this network device.&uwsgi.wait_for_interface_timeoutAlias of `wait-for-interface-timeout`: pati",
"ence in seconds before a missing network device ends the start.Holds the start back until a network devi",
"ce of this name exists, and gives up with an error when the time limit passes.The check asks only whethe",
"r the kernel knows the device; it may still be down and without an address. Honoured only when the serve",
"r was started as root.Number of seconds that `wait-for-interface` may take; 0 and leaving it out both me",
"an 60.&uwsgi.wait_for_mountpointDelays the as-root phase until another filesystem is mounted on this dir",
"ectory, that is, until its device differs from its parent's.&uwsgi.wait_for_socketHolds the application ",
"back until something accepts connections at this address, for instance a database.Unlike the file and in",
"terface waits it also works for a server that is not started as root. One attempt is made per second, an",
"d the server exits when `wait-for-socket-timeout` attempts have failed.&uwsgi.wait_for_socket_timeoutNum",
"ber of seconds to keep trying an address given with `wait-for-socket`; 60 when absent or 0.&up.web3Modul",
"e with an application for the abandoned Web3 interface.webdav&udav.add_collection_propExtra property sho",
"wn for folders only, written as namespace, name and optional text with blanks between.&udav.add_collecti",
"on_prop_compExtra property of folders whose third word is a comma-separated list, each member becoming a",
" comp element.&udav.add_collection_prop_hrefExtra property of folders whose third word is a link and get",
"s wrapped in an href element.&udav.add_object_propExtra property shown for files only, written as namesp",
"ace, name and optional text with blanks between.&udav.add_object_prop_compExtra property of files whose ",
"third word is a comma-separated list, each member becoming a comp element.&udav.add_object_prop_hrefExtr",
"a property of files whose third word is a link and gets wrapped in an href element.&udav.add_optionFurth",
"er token, such as addressbook or calendar-access, for the DAV header that advertises what is supported; ",
"repeatable.&udav.add_propExtra property shown for files and folders alike, written as namespace, name an",
"d optional text with blanks between.&udav.add_prop_compExtra property of files and folders whose third w",
"ord is a comma-separated list, each member becoming a comp element.&udav.add_prop_hrefExtra property of ",
"files and folders whose third word is a link and gets wrapped in an href element.&udav.add_rtype_collect",
"ion_propExtra type (namespace and name) reported inside the resourcetype element of folders only, as Cal",
"DAV clients expect.&udav.add_rtype_object_propExtra type (namespace and name) reported inside the resour",
"cetype element of files only.&udav.add_rtype_propExtra type (namespace and name) reported inside the res",
"ourcetype element of files and folders alike.&udav.class_directoryValue of the class attribute that mark",
"s sub-folders in the generated HTML index, normally just the word directory.&udav.cssAddress of a style ",
"sheet to link from the generated HTML index of a folder; repeatable.&udav.divValue of the id attribute o",
"f the element around the generated HTML index, for use in style sheets.&udav.javascriptAddress of a scri",
"pt to link from the generated HTML index of a folder; repeatable.Alias of `webdav-javascript`: script li",
"nked from the HTML index.&udav.lock_cacheName of the server cache meant for LOCK requests; release 2.0.3",
"1 stores the name and makes no use of it.&udav.mountpointsPublish a directory over WebDAV, alone or as p",
"refix=directory to place it below a URL prefix; repeatable.Clients can read, write, rename and delete th",
"ere, and the plugin checks no password: protect the path in the web server or with an authentication rou",
"te. The directory must exist at startup. Requests need modifier1 35.plugins = webdav\nwebdav-mount = /fi",
"les=/srv/dav&udav.principal_baseURL path that is put before the name of the logged-in user to tell clien",
"ts where their principal resource is.&udav.skip_propName of a property that stays hidden although the fi",
"le carries it as an extended attribute; repeatable.1024&uwsgi.websockets_max_sizeAlias of `websockets-ma",
"x-size`: kilobytes that one frame from a client may have.&uwsgi.websockets_ping_freqAlias of `websockets",
"-ping-freq`: seconds between keep-alive pings to a WebSocket client.&uwsgi.websockets_pong_toleranceAlia",
"s of `websockets-pong-tolerance`: seconds a client has to answer a ping.Largest WebSocket frame accepted",
" from a client, in kilobytes, 1024 by default.Pause in seconds between two keep-alive pings on a WebSock",
"et connection, 30 by default.Seconds a WebSocket client may take to answer a ping before its connection ",
"counts as dead, 3 by default.&uwsgi.weightRelative weight that this instance announces to load balancers",
"; one with 2 gets twice as many requests as one with 1.Accept nothing but the listed options, separated ",
"by spaces, until `end-whitelist`.Name `end-whitelist` in the list as well, because otherwise the closing",
" line is itself forbidden.&uwsgi.worker_execProgram, without arguments, that replaces each worker and in",
"herits the first listening socket as standard input.&uwsgi.worker_exec2Program, without arguments, that ",
"replaces each worker like `worker-exec`, but later, when its post-fork hooks have run.Variant of `log-en",
"coder` that does not call for a master process.Variant of `log-req-encoder` that does not call for a mas",
"ter process.Variant of `logger` for a lone worker, which writes its log lines itself and needs no master",
".Variant of `req-logger` for a lone worker, which writes its request lines itself and needs no master.Ha",
"s the same effect as `mount` in 2.0.31: binds an application to a URL prefix, in whichever process loads",
" applications.&uwsgi.worker_reload_mercySeconds a worker may use to finish its requests during reload or",
" shutdown before it is killed, 60 by default.Pick it at least as high as `harakiri`, otherwise a reload ",
"cuts off requests that would have been allowed. Service managers and orchestrators kill the whole group ",
"after their own limit, often 10 to 90 seconds, so it must be lower than that. Background threads that ne",
"ver end hold each reload up to this time. `reload-mercy` does not affect workers.harakiri = 30\nworker-r",
"eload-mercy = 40Alias of `processes`: number of worker processes that serve requests.Writes the very sam",
"e variable as `processes`; when both occur the last one read decides, and people then wonder which of th",
"e two numbers is real. Keep one spelling. The default is a single worker, so two parallel requests queue",
" behind each other. Zero workers start without complaint and never answer. Anything from an environment ",
"variable `UWSGI_WORKERS` is applied first and is overridden by the file.workers = 4\nmaster = true&uwsgi",
".write_errors_exception_onlyReport broken connections to the application only, as an exception, and keep",
" them out of the log.It switches on `ignore-sigpipe` and `ignore-write-errors` by itself.&uwsgi.write_er",
"rors_toleranceNumber of failed writes within one response that are tolerated before the application gets",
" an error raised.errorsAlias of `module`: dotted name of the Python module that is imported, with an opt",
"ional colon and object.wsgi = mysite.wsgi:application&up.wsgi_accept_bufferLets applications return memo",
"ryview, bytearray and similar objects as body parts.Alias of `wsgi-accept-buffer`: memoryview, bytearray",
" and the like are allowed as body parts.&up.wsgi_disable_file_wrapperHides wsgi.file_wrapper from applic",
"ations, so that frameworks read files themselves and send the content in pieces.A remedy for responses b",
"uilt from in-memory files, such as io.BytesIO with the send_file of Flask, which break when they are tre",
"ated like files on disk. The price is that real files no longer go out with sendfile: a worker copies th",
"em through Python. Serve downloads with `static-map`, the web server or X-Accel-Redirect instead when th",
"ey are large.module = mysite:app\nwsgi-disable-file-wrapper = true&up.wsgi_env_behaviourAlias of `wsgi-e",
"nv-behaviour`: cheat reuses the environ dictionary, holy makes a new one for every request.cheatholyHow ",
"the environ dictionary of requests is made: one per core cleared and used again (cheat, the default), or",
" a new one each time (holy).Choose `holy` when code keeps a reference to environ after the response. Any",
" other word is fatal, and versions before 2.0.20 could crash with `holy`.Python file that contains the W",
"SGI application to serve.Path of a Python source file, looked up relative to `chdir`; the object `applic",
"ation` in it is served, or another name set with `callable`. A suffix such as `app.py:app` is taken as p",
"art of the file name and fails. When the file is missing or raises an error, the server still starts and",
" answers 500 to all, unless `need-app` is set. Do not mix it with `module`: the first loaded one takes t",
"he root and the second is skipped.chdir = /srv/site\nwsgi-file = wsgi.py\ncallable = app\nneed-app = tru",
"e&up.wsgi_liteModule with an application for the abandoned WSGI Lite interface.&up.wsgi_manage_chunked_i",
"nputKnown only to the 2.1 development tree: decodes request bodies with chunked Transfer-Encoding so tha",
"t wsgi.input can read them.No 2.0 release knows the name: there the line becomes a placeholder without a",
"ny effect or message, and with `strict` it stops the start. To accept chunked uploads on 2.0, let nginx ",
"buffer the request and pass it on with a length, or call `uwsgi.chunked_read()` in the application.; onl",
"y in 2.1 development builds\nwsgi-manage-chunked-input = true&up.wsgi_strictTreats a returned byte strin",
"g like any other iterable, as the WSGI standard has it, instead of sending it in one go.UWSGI_XMLRead se",
"ttings from an XML document, whatever its file name ends in; `file:id` picks one block.The root element,",
" or a matching child of it, must be called `uwsgi`. A missing file or bad XML ends the start-up.Alias of",
" `xml`: read settings from an XML document.xslt&uxslt.content_typeMIME type sent with transformed docume",
"nts, text/html when not set.&uxslt.docrootDirectory in which XML documents are searched for the XSLT plu",
"gin, in place of DOCUMENT_ROOT; repeatable.&uxslt.extSuffix, dot included, that is added to the name of ",
"the XML document to find its style sheet; replaces .xsl and .xslt.&uxslt.stylesheetStyle sheet of last r",
"esort for XML documents that have none of their own; repeatable, the first existing file counts.&uxslt.v",
"arRequest variable whose value is the file name of the style sheet; it comes before every other way of f",
"inding one.The value is used as a path without any check, so it must be one that only the web server can",
" set.UWSGI_YAMLReads a further YAML file at this point and applies the options under its `uwsgi` key, or",
" under another key given as `file:key`.The built-in reader, used when libyaml was not compiled in, under",
"stands only flat `key: value` lines; lists and nested keys end its reading without a message.Alias of `y",
"aml`: applies the options of another YAML document here.zabbixProduce an XML file with all current metri",
"cs for import into a Zabbix server, on standard output or at the path given.&uwsgi.zerg_nodeAddress of a",
" zerg server or pool from which this instance receives already bound sockets, to help out with the load.",
"&uwsgi.zerg_fallbackContinues with the instance's own sockets when the address in `zerg` cannot be reach",
"ed, instead of exiting.&zergpool_socket_namesAlias of `zergpool`: sockets that are bound here and handed",
" to zerg instances.&uwsgi.zerg_serverUNIX socket on which this instance passes its listening sockets to ",
"helper instances.Any process that can connect to it gets the listeners, so keep it out of directories th",
"at everybody may enter.Bind sockets for zerg instances and hand them out, the value being socket:address",
" with more addresses after commas.The part before the first colon is the UNIX socket that instances with",
" zerg = connect to; the others are the service addresses, bound here and kept open while instances come ",
"and go. No worker is needed, but a master or a socket is: a pool alone exits at once.master = true\nzerg",
"pool = /run/zergpool.socket:127.0.0.1:3031,/run/app.socketServe a Mongrel2 front end over ZeroMQ, given ",
"two endpoints with a comma between, first for requests and then for replies.The workers connect to both ",
"endpoints after the fork. A value without a comma stops them. Bodies in JSON need a build with JSON supp",
"ort; otherwise tell Mongrel2 to speak tnetstring.zeromq = tcp://127.0.0.1:9999,tcp://127.0.0.1:9998Alias",
" of `zeromq`: request and reply endpoints of a Mongrel2 server.&uwsgi.zeusAddress and arguments of the Z",
"eus mode, an idea for distributing vassals over several Emperors that was only begun.");
