using System.Runtime.Versioning;

// Sessions, signals and file modes: on Windows run with Aspire, or in WSL.
[assembly: UnsupportedOSPlatform("windows")]
