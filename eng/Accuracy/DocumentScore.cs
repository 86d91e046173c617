namespace VendorRisk.Accuracy;

/// <summary>One document's facts, held against the truth. A fact that is wrong or missing and that no doubt covers is a silent error.</summary>
internal sealed class DocumentScore
{
    private readonly Facts _truth;
    private readonly Facts? _read;
    private readonly DoubtPaths? _doubts;

    /// <param name="read">Null where the document could not be read.</param>
    public DocumentScore(string name, Facts truth, Facts? read)
    {
        (Name, _truth, _read) = (name, truth, read);
        _doubts = read is { } facts ? new DoubtPaths(facts) : null;
        Doubts = _doubts?.Count ?? 0;
        Singles();
        List(FactNames.Subservice, 1.0, (t, r) => Wording.SameName(t["name"].Text, r["name"].Text) && t["method"].Plain == r["method"].Plain ? 1 : 0, item => item["name"].Text);
        foreach (var list in (string[])[FactNames.UserEntity, FactNames.SubserviceControls])
            List(list, 0.8, (t, r) => Wording.Similarity(t["text"].Text, r["text"].Text), item => item["text"].Text);
        Controls();
        Exceptions();
    }

    public string Name { get; }
    public int Right { get; private set; }
    public int Total { get; private set; }
    public int Doubts { get; }
    public List<string> Wrong { get; } = [];
    public Dictionary<string, Tally> Tallies { get; } = FactNames.All.ToDictionary(name => name, _ => new Tally());
    public int Silent => Tallies.Values.Sum(tally => tally.Silent);
    public int Needless => Tallies.Values.Sum(tally => tally.Needless);
    public bool Recognised => _read?["document"]["text"].Text is "ocr" or "mixed";

    private Facts Read => _read ?? default;

    private void Singles()
    {
        foreach (var name in FactNames.Single)
        {
            var (truth, read) = (Single(_truth, name), Single(Read, name));
            var right = _read is not null && (name is "serviceOrganization" or "auditor" ? Wording.SameName(truth, read) : truth == read);
            Tallies[name].Add(Some(truth), Some(read), right && Some(truth) == 1 ? 1 : 0);
            Fact(right, name, name, $"{read ?? "nothing"} instead of {truth ?? "nothing"}");
        }

        static int Some(string? value) => string.IsNullOrEmpty(value) ? 0 : 1;
    }

    private static string? Single(Facts facts, string name) => name switch
    {
        "categories" or "additionalCriteria" => facts.Set(name),
        "opinion.criteria" => facts["opinion"].Set("criteria"),
        "kind" => facts[name].Plain,
        _ when name.Split('.') is [var outer, var inner] => facts[outer][inner].Plain,
        _ => facts[name]["value"].Plain,
    };

    private IReadOnlyList<(int True, int Read)> List(string name, double least, Func<Facts, Facts, double> alike, Func<Facts, string?> label)
    {
        var (truth, read) = (_truth.List(name), Read.List(name));
        var pairs = Pairs.Of(truth, read, alike, least);
        Tallies[name].Add(truth.Count, read.Count, pairs.Count);
        for (var i = 0; i < truth.Count; i++)
            Fact(pairs.Any(pair => pair.True == i), name, name, $"missing {label(truth[i])}", missing: true);
        for (var j = 0; j < read.Count; j++)
        {
            if (!pairs.Any(pair => pair.Read == j))
                Fact(right: false, name, $"{name}[{j}]", $"not in the document: {label(read[j])}");
        }

        return pairs;
    }

    private void Controls()
    {
        var pairs = List(FactNames.Controls, 1.0, (t, r) => Wording.Id(t["id"].Text) == Wording.Id(r["id"].Text) ? 1 : 0, item => $"control {item["id"].Text}").ToDictionary();
        var (truth, read) = (_truth.List(FactNames.Controls), Read.List(FactNames.Controls));
        for (var i = 0; i < truth.Count; i++)
        {
            if (pairs.TryGetValue(i, out var j))
                Outcomes(truth[i], read[j], $"controls[{j}]");
            else
                MissingTests(truth[i]);
        }
    }

    private void MissingTests(Facts control)
    {
        var tests = control.List("tests").Count;
        Tallies[FactNames.Outcomes].Add(tests, 0, 0);
        for (var i = 0; i < tests; i++)
            Fact(right: false, FactNames.Outcomes, FactNames.Controls, $"test of missing control {control["id"].Text}", missing: true);
    }

    // Tests are paired by the words of their procedure; what words cannot pair, the order does.
    private void Outcomes(Facts truth, Facts read, string path)
    {
        var (trueTests, readTests) = (truth.List("tests"), read.List("tests"));
        var pairs = Pairs.Of(trueTests, readTests, (t, r) => Wording.Similarity(t["procedure"].Text, r["procedure"].Text), 0.5).ToDictionary();
        var trueLeft = Enumerable.Range(0, trueTests.Count).Where(i => !pairs.ContainsKey(i));
        var readLeft = Enumerable.Range(0, readTests.Count).Except(pairs.Values.ToArray());
        foreach (var (i, j) in trueLeft.Zip(readLeft).ToArray())
            pairs[i] = j;
        var right = 0;
        for (var i = 0; i < trueTests.Count; i++)
        {
            var paired = pairs.TryGetValue(i, out var j);
            var same = paired && readTests[j]["outcome"].Plain == trueTests[i]["outcome"].Plain;
            right += same ? 1 : 0;
            var what = $"{truth["id"].Text} test {i + 1}: {(paired ? readTests[j]["outcome"].Plain : "missing")} instead of {trueTests[i]["outcome"].Plain}";
            Fact(same, FactNames.Outcomes, paired ? $"{path}.tests[{j}].outcome" : $"{path}.tests", what);
        }

        Tallies[FactNames.Outcomes].Add(trueTests.Count, readTests.Count, right);
        foreach (var j in Enumerable.Range(0, readTests.Count).Except(pairs.Values))
            Fact(right: false, FactNames.Outcomes, $"{path}.tests[{j}]", $"{truth["id"].Text}: test that the document does not have");
    }

    private void Exceptions()
    {
        var (truth, read) = (_truth.List(FactNames.Exceptions), Read.List(FactNames.Exceptions));
        var pairs = List(FactNames.Exceptions, 0.6, Alike, item => $"exception {item["control"].Text}: {item["text"].Text}");
        foreach (var (i, j) in pairs)
        {
            foreach (var name in FactNames.OfAnException)
                OfException(name, Same(name, truth[i], read[j]), $"{FactNames.Exceptions}[{j}].{name}", $"{truth[i]["control"].Text}: {Shown(name, read[j])} instead of {Shown(name, truth[i])}");
        }

        for (var i = 0; i < truth.Count; i++)
        {
            if (pairs.Any(pair => pair.True == i))
                continue;
            foreach (var name in FactNames.OfAnException)
            {
                Tallies[$"{FactNames.Exceptions}.{name}"].Add(1, 0, 0);
                Fact(right: false, $"{FactNames.Exceptions}.{name}", FactNames.Exceptions, $"{name} of missing exception {truth[i]["control"].Text}", missing: true);
            }
        }

        void OfException(string name, bool right, string path, string what)
        {
            Tallies[$"{FactNames.Exceptions}.{name}"].Add(1, 1, right ? 1 : 0);
            Fact(right, $"{FactNames.Exceptions}.{name}", path, what);
        }
    }

    private static double Alike(Facts truth, Facts read)
    {
        var words = Wording.Similarity(truth["text"].Text, read["text"].Text);
        var control = truth["control"].Text;
        return !string.IsNullOrEmpty(control) && Wording.Id(control) == Wording.Id(read["control"].Text) ? 1 + words : words >= 0.6 ? words : 0;
    }

    private static bool Same(string name, Facts truth, Facts read) => name switch
    {
        "criteria" => truth.Set(name) == read.Set(name),
        FactNames.Response => truth[name].IsNull || read[name].IsNull
            ? truth[name].IsNull && read[name].IsNull
            : Wording.Similarity(truth[name]["text"].Text, read[name]["text"].Text) >= 0.6,
        _ => truth[name].Plain == read[name].Plain,
    };

    private static string Shown(string name, Facts exception) => name switch
    {
        "criteria" => exception.Set(name),
        FactNames.Response => exception[name]["text"].Text ?? "no response",
        _ => exception[name].Plain ?? "nothing",
    };

    private void Fact(bool right, string kind, string path, string what, bool missing = false)
    {
        Total++;
        if (right)
        {
            Right++;
            if (_doubts?.Cover(path) == true)
                Tallies[kind].Needless++;
            return;
        }

        var doubted = _doubts is not null && (missing ? _doubts.CoverWhatIsMissing(path) : _doubts.Cover(path));
        if (!doubted)
            Tallies[kind].Silent++;
        Wrong.Add($"{path}: {(what.Length <= 200 ? what : what[..199] + "…")}{(doubted ? " (doubted)" : "")}");
    }
}
