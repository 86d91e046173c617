using VendorRisk.Demo;

// vendorrisk-demo FOLDER: uploads the sample reports in it. Where to and as whom is in the environment.
if (args is not [var folder])
{
    Console.Error.WriteLine("Usage: vendorrisk-demo FOLDER, with IDENTITY_ADDRESS, INTAKE_ADDRESS, DEMO_CLIENT_SECRET and DEMO_OWNER in the environment");
    return 2;
}

using var portal = await Uploader.SignInAsync(Setting("IDENTITY_ADDRESS"), Setting("INTAKE_ADDRESS"), Setting("DEMO_CLIENT_SECRET"));
foreach (var vendor in DemoVendor.All)
{
    var vendorId = await portal.AddAsync(vendor);
    await portal.EngageAsync(vendorId, vendor.Engagement(Setting("DEMO_OWNER")));
    await portal.UploadAsync(vendorId, Path.Combine(folder, vendor.FileName));
    Console.WriteLine($"{vendor.Name}: {vendor.FileName} uploaded");
}

return 0;

static string Setting(string name) => Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is not set.");
