namespace VendorRisk.ExceptionReview.Core.Judgement;

/// <summary>
/// The one-sided upper bound of Clopper and Pearson: the largest rate under which seeing so few deviations is still as likely as 1 - confidence.
/// </summary>
public static class BinomialBound
{
    /// <summary>2 of 25 at 0.90 is 0.199; all of a sample is 1.</summary>
    public static double Upper(int deviations, int sample, double confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(deviations);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sample);
        if (deviations >= sample) return 1;

        // P(X <= d) falls from 1 to 0 as the rate rises: bisect for the rate where it is 1 - confidence.
        // It is the regularized incomplete beta function I(1-p; n-d, d+1): no sum of n terms, no overflow.
        double a = sample - deviations, b = deviations + 1;
        var logBeta = LogGamma(a) + LogGamma(b) - LogGamma(a + b);
        double low = 0, high = 1;
        for (var step = 0; step < 48; step++)
        {
            var middle = (low + high) / 2;
            if (Regularized(1 - middle, a, b, logBeta) > 1 - confidence) low = middle;
            else high = middle;
        }

        return (low + high) / 2;
    }

    private static double Regularized(double x, double a, double b, double logBeta)
    {
        if (x <= 0) return 0;
        if (x >= 1) return 1;
        var front = Math.Exp(a * Math.Log(x) + b * Math.Log(1 - x) - logBeta);
        // The continued fraction converges fast on this side of the mean; the other side by symmetry.
        return x < (a + 1) / (a + b + 2) ? front * Fraction(x, a, b) / a : 1 - front * Fraction(1 - x, b, a) / b;
    }

    // Lentz's method; a few dozen terms suffice for any sample an auditor draws.
    private static double Fraction(double x, double a, double b)
    {
        const double Tiny = 1e-300;
        double c = 1, d = 1 / Guard(1 - (a + b) * x / (a + 1)), value = d;
        for (var m = 1; m <= 10_000; m++)
        {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / Guard(1 + even * d);
            c = Guard(1 + even / c);
            value *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / Guard(1 + odd * d);
            c = Guard(1 + odd / c);
            value *= d * c;
            if (Math.Abs(d * c - 1) < 1e-15) break;
        }

        return value;

        static double Guard(double term) => Math.Abs(term) < Tiny ? Tiny : term;
    }

    // Lanczos' approximation, g = 7: fifteen digits for positive arguments.
    private static readonly double[] Lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    private static double LogGamma(double x)
    {
        x -= 1;
        var sum = Lanczos[0];
        for (var i = 1; i < Lanczos.Length; i++) sum += Lanczos[i] / (x + i);
        var t = x + 7.5;
        return 0.5 * Math.Log(2 * Math.PI) + (x + 0.5) * Math.Log(t) - t + Math.Log(sum);
    }
}
