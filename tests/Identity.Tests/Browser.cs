using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace VendorRisk.Identity.Tests;

/// <summary>What a person's browser does, without scripts: keeps cookies, fills in the form of the page it got, follows no redirect unasked.</summary>
public sealed class Browser(Uri address)
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };

    public Task<HttpResponseMessage> Get(string path) => _http.GetAsync(path);

    public async Task<Page> Open(string path)
    {
        using var response = await Get(path);
        return await Read(response, path);
    }

    /// <summary>Opens the page and sends its form, hidden fields and all.</summary>
    public async Task<HttpResponseMessage> Submit(string path, params (string Name, string Value)[] fields)
    {
        var page = await Open(path);
        return await Submit(page, fields);
    }

    public Task<HttpResponseMessage> Submit(Page page, params (string Name, string Value)[] fields)
    {
        var form = page.Document.QuerySelector<IHtmlFormElement>("form") ?? throw new InvalidOperationException($"{page.Path} has no form: {page.Text}");
        var hidden = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(i => KeyValuePair.Create(i.Name!, i.Value));
        var filled = hidden.Concat(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return _http.PostAsync(page.Path, new FormUrlEncodedContent(filled));
    }

    public Task<HttpResponseMessage> Post(string path, params (string Name, string Value)[] fields) =>
        _http.PostAsync(path, new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))));

    public static async Task<Page> Read(HttpResponseMessage response, string path) =>
        new(path, response.StatusCode, new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync()));
}

public sealed record Page(string Path, HttpStatusCode Status, IHtmlDocument Document)
{
    public string Title => Document.QuerySelector("h1")?.Text() ?? "";
    public string Text => Document.QuerySelector("main")?.Text() ?? "";
}
