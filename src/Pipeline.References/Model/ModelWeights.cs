namespace Pipeline.References.Model;

/// <summary>The learnt weights as they are kept.</summary>
/// <param name="Features">Hashes of the features, ascending.</param>
/// <param name="Starts">Where the entries of each feature begin, one more than there are features.</param>
/// <param name="Labels">The label of each entry.</param>
/// <param name="Steps">The weight of each entry in steps.</param>
/// <param name="Step">Size of a step.</param>
/// <param name="Transitions">Score of <c>[label, next]</c>.</param>
/// <param name="StartScores">Score of the first label.</param>
internal sealed record ModelWeights(
    uint[] Features,
    int[] Starts,
    byte[] Labels,
    sbyte[] Steps,
    float Step,
    float[] Transitions,
    float[] StartScores
);
