using System.Globalization;
using System.Text;

namespace Pipeline.ReferenceModel.Scoring;

/// <summary>
/// Compares how sure the parser says it is with how often it is right, in steps of its sureness: a field said to be sure by
/// 0.9 should be right nine times in ten.
/// </summary>
internal sealed class Calibration
{
    /// <summary>Where each step begins.</summary>
    private static readonly double[] Steps = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999];

    private readonly (int Count, int Right, double Said)[] _fields = new (int, int, double)[Steps.Length];
    private readonly (int Count, int Right, double Said)[] _whole = new (int, int, double)[Steps.Length];

    public void Add(double confidence, bool isRight) => Add(_fields, confidence, isRight);

    /// <param name="confidence">That of the least sure field of a reference.</param>
    public void AddWhole(double confidence, bool isRight) => Add(_whole, confidence, isRight);

    /// <summary>Mean distance between what is said and what holds, each step by the number of its fields.</summary>
    private static double Distance((int Count, int Right, double Said)[] steps) =>
        steps.Sum(step => Math.Abs(step.Said - step.Right)) / Math.Max(1, steps.Sum(step => step.Count));

    private static void Add((int Count, int Right, double Said)[] steps, double confidence, bool isRight)
    {
        ref var step = ref steps[Array.FindLastIndex(Steps, start => start <= confidence)];
        step = (step.Count + 1, step.Right + (isRight ? 1 : 0), step.Said + confidence);
    }

    public override string ToString()
    {
        var report = new StringBuilder();
        foreach (var (name, steps) in new[] { ("fields", _fields), ("whole references", _whole) })
        {
            report.AppendLine(CultureInfo.InvariantCulture, $"{name}: sureness off by {Distance(steps):0.000} in the mean");
            foreach (var (count, right, said) in steps.Where(step => step.Count > 0))
                report.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"    said {said / count:0.000}   right {right / (double)count:0.000}   of {count}"
                );
        }

        return report.ToString();
    }
}
