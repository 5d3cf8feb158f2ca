using System.Numerics;
using Pipeline.References.Model;

namespace Pipeline.ReferenceModel.Training;

/// <summary>
/// Weights that learn by gradients, each at a pace of its own, and stay at nothing until there is reason enough
/// ("follow the regularised leader, proximal": H. B. McMahan and others, Ad Click Prediction, 2013, algorithm 1).
/// </summary>
internal sealed class ProximalWeights(int rows, float sparsity)
{
    private static readonly int Width = Lattice.Width;

    /// <summary>How fast a weight moves at first.</summary>
    private const float Pace = 0.15f;

    /// <summary>Keeps the first steps small.</summary>
    private const float Calm = 1f;

    /// <summary>Pull towards nothing in proportion to the weight.</summary>
    private const float Pull = 0.5f;

    private readonly float[] _weights = new float[rows * Width];
    private readonly float[] _sums = new float[rows * Width];
    private readonly float[] _squares = new float[rows * Width];

    public ReadOnlySpan<float> Row(int row) => _weights.AsSpan(row * Width, Width);

    public ReadOnlySpan<float> All => _weights;

    public void AddRow(int row, Span<float> into)
    {
        for (var column = 0; column < Width; column += Vector<float>.Count)
            (new Vector<float>(into[column..]) + new Vector<float>(_weights, row * Width + column)).CopyTo(into[column..]);
    }

    public void Learn(int row, ReadOnlySpan<float> gradients)
    {
        for (var column = 0; column < Width; column += Vector<float>.Count)
        {
            var at = row * Width + column;
            var gradient = new Vector<float>(gradients[column..]);
            var squares = new Vector<float>(_squares, at);
            var more = squares + gradient * gradient;
            var root = Vector.SquareRoot(more);
            var shift = (root - Vector.SquareRoot(squares)) / new Vector<float>(Pace);
            var sums = new Vector<float>(_sums, at) + gradient - shift * new Vector<float>(_weights, at);
            more.CopyTo(_squares, at);
            sums.CopyTo(_sums, at);
            var beyond = Vector.Max(Vector.Abs(sums) - new Vector<float>(sparsity), Vector<float>.Zero);
            var size = beyond / ((new Vector<float>(Calm) + root) / new Vector<float>(Pace) + new Vector<float>(Pull));
            Vector.ConditionalSelect(Vector.GreaterThan(sums, Vector<float>.Zero), -size, size).CopyTo(_weights, at);
        }
    }
}
