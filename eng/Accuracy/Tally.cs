namespace VendorRisk.Accuracy;

/// <summary>One kind of fact, counted: how many there are, how many were given, how many of these are right.</summary>
internal sealed class Tally
{
    public int True { get; private set; }
    public int Given { get; private set; }
    public int Right { get; private set; }

    /// <summary>Wrong or missing, and no doubt says so.</summary>
    public int Silent { get; set; }

    /// <summary>Right, but a doubt sends a person there.</summary>
    public int Needless { get; set; }

    public double Precision => Given > 0 ? (double)Right / Given : True == 0 ? 1 : 0;
    public double Recall => True > 0 ? (double)Right / True : 1;
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public void Add(int @true, int given, int right) => (True, Given, Right) = (True + @true, Given + given, Right + right);

    public void Add(Tally other)
    {
        Add(other.True, other.Given, other.Right);
        Silent += other.Silent;
        Needless += other.Needless;
    }
}
