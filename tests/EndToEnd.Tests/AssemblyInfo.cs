using System.Runtime.Versioning;

// The platform runs natively on what PostgreSQL and RabbitMQ are installed on by apt or brew.
[assembly: UnsupportedOSPlatform("windows")]

// It wants the whole machine: with two at a time, what is measured is how they get into each other's way.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
