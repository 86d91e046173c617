namespace VendorRisk.AppHost.Tests;

/// <summary>
/// The expected files hold what Aspire 13.5.2 writes for programs of these kinds. They are facts about Aspire: a difference
/// is a mistake in the stand-in, not a reason to change the file.
/// </summary>
public sealed class Publishing_a_small_program
{
    [Fact]
    public void writes_generated_passwords_and_their_encoded_forms_after_the_resources()
    {
        Same("generated-passwords", builder =>
        {
            var store = builder.AddPostgres("store").WithImageTag("17.6").WithDataVolume("store-data").AddDatabase("orders");
            var bus = builder.AddRabbitMQ("bus").WithManagementPlugin();
            builder.AddProject<Projects.VendorRisk_Intake>("shop").WithReference(store).WithReference(bus).WaitFor(bus);
        });
    }

    [Fact]
    public void writes_a_user_name_given_as_a_parameter_as_a_reference_everywhere()
    {
        Same("given-user", builder =>
        {
            var user = builder.AddParameter("store-user", "app", publishValueAsDefault: true);
            var password = builder.AddParameter("store-password", secret: true);
            var store = builder.AddPostgres("store", user, password).AddDatabase("orders", databaseName: "order_book");
            builder.AddProject<Projects.VendorRisk_Intake>("shop").WithReference(store).WithEnvironment("Origin", builder.AddParameter("public-origin"));
        });
    }

    [Fact]
    public void writes_a_project_with_a_Dockerfile_as_a_container_that_is_built()
    {
        Same("dockerfile", builder =>
        {
            var shop = builder.AddProject<Projects.VendorRisk_Intake>("shop").PublishAsDockerFile(container => container.WithDockerfile("..", "services/Intake/Dockerfile"));
            builder.AddProject<Projects.VendorRisk_Web>("web-front").WithReference(shop).WithEnvironment("Shop__Address", shop.GetEndpoint("http")).WithExternalHttpEndpoints();
        });
    }

    [Fact]
    public void refuses_two_resources_of_one_name()
    {
        var builder = DistributedApplication.CreateBuilder([]);
        builder.AddParameter("twice");
        Assert.Throws<InvalidOperationException>(() => builder.AddPostgres("twice"));
    }

    private static void Same(string name, Action<IDistributedApplicationBuilder> program)
    {
        // Beside the projects, because paths are relative to the file.
        var received = Path.Combine(AppHostProcess.Root, $"{name}.received.json");
        var builder = DistributedApplication.CreateBuilder(["--publisher", "manifest", "--output-path", received]);
        program(builder);
        builder.Build().Run();
        Assert.Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Expected", $"{name}.json")).TrimEnd(), File.ReadAllText(received));
        File.Delete(received);
    }
}
