namespace Pipeline.ReferenceModel.Training;

/// <summary>Features with a row of weights each.</summary>
/// <param name="Features">Their hashes, in the order of the rows.</param>
internal sealed record LearntTable(IEnumerable<uint> Features, ProximalWeights Weights);
