namespace Pipeline.Vocabulary.Diagnostics;

/// <summary>A stage's best value and what it noticed on the way.</summary>
public sealed record StageResult<T>(T Value, Seq<Diagnostic> Diagnostics)
{
    public StageResult<TOut> Map<TOut>(Func<T, TOut> map) => new(map(Value), Diagnostics);

    /// <summary>The next stage on this value, with the findings of both in order.</summary>
    public StageResult<TOut> Then<TOut>(Func<T, StageResult<TOut>> next)
    {
        var result = next(Value);
        return new(result.Value, [.. Diagnostics, .. result.Diagnostics]);
    }
}

/// <summary>Builds <see cref="StageResult{T}"/> values.</summary>
public static class StageResult
{
    public static StageResult<T> Of<T>(T value) => new(value, []);

    public static StageResult<T> Of<T>(T value, IEnumerable<Diagnostic> diagnostics) => new(value, diagnostics.ToSeq());
}
