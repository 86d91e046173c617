using System.Net;
using VendorRisk.Web.Backends;

namespace VendorRisk.Web.Tests;

public sealed class Telling_what_a_service_refused
{
    [Fact]
    public void the_services_own_sentence_and_code_are_kept()
    {
        var refusal = ProblemText.Read(Backend.Intake, HttpStatusCode.UnsupportedMediaType, """{"title":"Wrong type","status":415,"detail":"The file is not a PDF.","code":"not-a-pdf"}""");
        Assert.Equal(new Refusal("not-a-pdf", "The file is not a PDF."), refusal);
    }

    [Fact]
    public void an_error_of_the_service_keeps_the_reference_for_its_log()
    {
        var refusal = ProblemText.Read(Backend.Reviews, HttpStatusCode.InternalServerError, """{"detail":"An unexpected error.","code":"unexpected","traceId":"4bf92f"}""");
        Assert.Equal("4bf92f", refusal.Trace);
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden, "Your role does not allow this.")]
    [InlineData(HttpStatusCode.PreconditionFailed, "Someone changed this while you had it open.")]
    [InlineData(HttpStatusCode.RequestEntityTooLarge, "The file is larger than the limit.")]
    public void an_answer_without_a_problem_gets_a_sentence_of_its_status(HttpStatusCode status, string beginning) =>
        Assert.StartsWith(beginning, ProblemText.Read(Backend.Intake, status, "<html>a proxy's page</html>").Sentence, StringComparison.Ordinal);

    [Fact]
    public void a_service_that_is_being_restarted_counts_as_not_reachable() =>
        Assert.Equal(Refusal.NotReachable, ProblemText.Read(Backend.Intake, HttpStatusCode.ServiceUnavailable, "").Code);

    [Fact]
    public void several_wrong_fields_are_told_together()
    {
        var refusal = ProblemText.Read(Backend.Intake, HttpStatusCode.BadRequest, """{"errors":{"name":["A vendor needs a name."],"website":["Not an address."]}}""");
        Assert.Equal("A vendor needs a name. Not an address.", refusal.Sentence);
    }
}
