using VendorRisk.DocumentParsing.Core.Layout;

namespace VendorRisk.DocumentParsing.Core.Extraction.Tables;

/// <summary>Results in a table of their own, apart from the tests: joined by the number of the control.</summary>
/// <remarks>
/// Raw, one table after the other:
/// <code>
/// Control   Control activity          Test performed            Control   Result
/// AC-01     The owner reviews it.     Inspected the record.     AC-01     No exceptions noted.
/// </code>
/// Only where each test gets its result and each result its test: a table of the exceptions alone says more of tests that have one.
/// </remarks>
internal static class ResultsApart
{
    public static TableKinds Join(TableKinds kinds, Mending mending, TestPages scope)
    {
        ControlRow[] tested = [.. kinds.Controls.Where(row => row.Of(ColumnRole.Test).Count > 0)];
        ControlRow[] stated = [.. kinds.Responses.Where(row => row.Of(ColumnRole.Result) is [var first, ..] && scope.IsOfAuditor(first) && !row.Header.Has(ColumnRole.Response))];
        if (tested.Length == 0 || stated.Length == 0 || Array.Exists(tested, row => row.Header.Has(ColumnRole.Result) || row.Below.Count > 0))
            return kinds;
        var results = stated.Select(row => (Key: RowNumber.KeyOf(row, mending), Row: row)).ToArray();
        var numbers = tested.Select(row => RowNumber.KeyOf(row, mending)).ToArray();
        if (numbers.Contains(null) || results.DistinctBy(result => result.Key).Count() < results.Length || !numbers.ToHashSet().SetEquals(results.Select(result => result.Key)))
            return kinds;
        var byNumber = results.ToDictionary(result => result.Key!, result => result.Row);
        foreach (var (row, number) in tested.Zip(numbers))
            row.Below.AddRange(byNumber[number!].Of(ColumnRole.Result));
        return kinds with { Responses = [.. kinds.Responses.Except(stated)] };
    }
}
