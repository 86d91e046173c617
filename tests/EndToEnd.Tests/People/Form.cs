using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace VendorRisk.EndToEnd.Tests.People;

/// <summary>Fills in the form of a page as a browser without scripts does, hidden fields and all.</summary>
internal static class Form
{
    public static HttpClient Browser(Uri address) => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = address };

    public static async Task<Uri> Submit(HttpClient browser, string path, params (string Name, string Value)[] fields)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await browser.GetStreamAsync(path));
        var hidden = page.QuerySelectorAll<IHtmlInputElement>("form input[type=hidden]").Select(input => KeyValuePair.Create(input.Name!, input.Value));
        using var answer = await browser.PostAsync(path, new FormUrlEncodedContent([.. hidden, .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]));
        return answer.Headers.Location ?? throw new InvalidOperationException($"{path} did not take the form: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }
}
